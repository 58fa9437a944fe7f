import { indexGraph } from "../../graph/graph.ts";
import { outlineOf } from "../../graph/outline.ts";
import { unfoldAll } from "../../graph/unfold.ts";
import { drawPicture } from "../../layout/picture/picture.ts";
import { type Command, refuse } from "../command.ts";
import { EXIT } from "../io.ts";
import { openOrReport } from "../open.ts";
import { words } from "../words.ts";

/** `export FILE --to svg`: a map, or one question of it, in another form. */
export const exportCommand: Command = {
  name: "export",
  flags: [],
  settings: ["to", "within"],
  run: async ({ names, values }, io) => {
    const [file, ...more] = names;
    if (file === undefined) return refuse("export", words.usage.noFile, io);
    if (more.length > 0) return refuse("export", words.usage.oneFile, io);
    const form = values.get("to") ?? "";
    if (form !== "svg") return refuse("export", words.usage.unknownForm({ form }), io);
    const opened = await openOrReport(file, io);
    if (!opened) return EXIT.trouble;
    const { map } = opened;
    const graph = indexGraph(map);
    const within = values.get("within");
    const question = within === undefined ? undefined : graph.questions.get(within);
    if (within !== undefined && !question) return refuse("export", words.usage.noQuestion({ id: within }), io);
    const visible = unfoldAll(graph, outlineOf(graph), within);
    const title = question ? `${map.title}: ${question.text}` : map.title;
    io.out(drawPicture(graph, visible, { title, language: map.language, isCut: within === undefined }));
    return EXIT.well;
  },
};
