import { describe, expect, test } from "vitest";
import { findChromium, findOrInstallChromium } from "../../scripts/chromium.mjs";

type Machine = Parameters<typeof findOrInstallChromium>[0] & object;

const DOWNLOAD = "/home/somebody/.cache/chromium";

/** A computer where these programs start and nothing else is there; what it was made to run is written down. */
function machineWith(programs: readonly string[], more: Partial<Machine> = {}) {
  const ran: string[] = [];
  const machine: Machine = {
    env: {},
    platform: "linux",
    playwrightPath: DOWNLOAD,
    starts: (path) => programs.includes(path),
    which: (command) => programs.find((path) => path.endsWith(`/${command}`)),
    isRoot: true,
    run: (command, args) => {
      ran.push([command, ...args].join(" "));
      return false;
    },
    say: () => {},
    ...more,
  };
  return { machine, ran };
}

describe("finding Chromium", () => {
  test.each([
    ["nothing there", [], undefined],
    ["Playwright's own comes first", ["/usr/bin/chromium", DOWNLOAD], DOWNLOAD],
    ["Debian's", ["/usr/bin/chromium"], "/usr/bin/chromium"],
    [
      "the one without windows first",
      ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"],
      "/usr/bin/chromium-headless-shell",
    ],
    ["Ubuntu's", ["/usr/bin/chromium-browser"], "/usr/bin/chromium-browser"],
    ["Chrome, if need be", ["/usr/bin/google-chrome"], "/usr/bin/google-chrome"],
    ["Chromium before Chrome", ["/usr/bin/google-chrome", "/usr/bin/chromium"], "/usr/bin/chromium"],
  ])("%s", (_rule, programs, expected) => {
    expect(findChromium(machineWith(programs).machine)).toBe(expected);
  });

  test("a named one goes before all others", () => {
    const { machine } = machineWith(["/opt/mine", DOWNLOAD], { env: { CHROMIUM_PATH: "/opt/mine" } });
    expect(findChromium(machine)).toBe("/opt/mine");
  });

  test("a named one that does not start is an error, not passed over", () => {
    const { machine } = machineWith([DOWNLOAD], { env: { CHROMIUM_PATH: "/opt/mine" } });
    expect(() => findChromium(machine)).toThrow("CHROMIUM_PATH is /opt/mine");
  });

  test("one that is there but does not start is passed over", () => {
    const { machine } = machineWith(["/usr/bin/chromium"], { which: (command) => `/usr/bin/${command}` });
    expect(findChromium(machine)).toBe("/usr/bin/chromium");
  });

  test("an application on a Mac", () => {
    const path = "/Applications/Chromium.app/Contents/MacOS/Chromium";
    expect(findChromium(machineWith([path], { platform: "darwin" }).machine)).toBe(path);
  });
});

describe("installing Chromium", () => {
  /** A computer without Chromium, where running a command that matches puts one there. */
  function machineWhere(works: RegExp, result: string, tools: readonly string[], isRoot: boolean) {
    const programs = [...tools];
    const { machine, ran } = machineWith(programs, { isRoot });
    const run: Machine["run"] = (command, args) => {
      const line = [command, ...args].join(" ");
      ran.push(line);
      if (!works.test(line)) return false;
      if (line !== "sudo -n true") programs.push(result);
      return true;
    };
    return { machine: { ...machine, run }, ran };
  }

  test("nothing is installed where one is found", () => {
    const { machine, ran } = machineWith(["/usr/bin/chromium"]);
    findOrInstallChromium(machine);
    expect(ran).toEqual([]);
  });

  test("Playwright's download is tried first, and is enough", () => {
    const { machine, ran } = machineWhere(/install chromium$/, DOWNLOAD, ["/usr/bin/apt-get"], true);
    expect(findOrInstallChromium(machine)).toBe(DOWNLOAD);
    expect(ran).toHaveLength(1);
  });

  test("the system's packages are tried next", () => {
    const { machine, ran } = machineWhere(
      /^env .*install -y chromium-headless-shell/,
      "/usr/bin/chromium-headless-shell",
      ["/usr/bin/apt-get"],
      true,
    );
    expect(findOrInstallChromium(machine)).toBe("/usr/bin/chromium-headless-shell");
    expect(ran.slice(1)).toEqual([
      "env DEBIAN_FRONTEND=noninteractive apt-get -q update",
      "env DEBIAN_FRONTEND=noninteractive apt-get -q install -y chromium-headless-shell",
    ]);
  });

  test("the whole browser is installed where the packages have no other", () => {
    const { machine, ran } = machineWhere(
      /^env .*install -y chromium$/,
      "/usr/bin/chromium",
      ["/usr/bin/apt-get"],
      true,
    );
    expect(findOrInstallChromium(machine)).toBe("/usr/bin/chromium");
    expect(ran.slice(2)).toEqual([
      "env DEBIAN_FRONTEND=noninteractive apt-get -q install -y chromium-headless-shell",
      "env DEBIAN_FRONTEND=noninteractive apt-get -q install -y chromium",
    ]);
  });

  test("with sudo where that asks for no password", () => {
    const tools = ["/usr/bin/apt-get", "/usr/bin/sudo"];
    const { machine, ran } = machineWhere(/^sudo -n (true$|.*install -y chromium$)/, "/usr/bin/chromium", tools, false);
    expect(findOrInstallChromium(machine)).toBe("/usr/bin/chromium");
    expect(ran.at(-1)).toBe("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get -q install -y chromium");
  });

  test.each([
    ["no package manager", [], true],
    ["no rights", ["/usr/bin/apt-get"], false],
    ["sudo asks for a password", ["/usr/bin/apt-get", "/usr/bin/sudo"], false],
    ["packages cannot be reached", ["/usr/bin/apt-get"], true],
  ])("%s: says what to install", (_rule, tools, isRoot) => {
    const { machine } = machineWith(tools, { isRoot });
    expect(() => findOrInstallChromium(machine)).toThrow("sudo apt-get install chromium");
  });
});
