import { chooseCard, HOW_TO, openAt, placeOf, waitForDrawing } from "./support/app.ts";
import { expect, test } from "./support/test.ts";

test("the panel answers why, what answers it, and who says so", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  await chooseCard(page, "mornings-suit");
  const panel = page.getByRole("complementary", { name: "Details" });
  await expect(panel).toMatchAriaSnapshot(`
    - complementary "Details":
      - button "Close details"
      - article:
        - list:
          - listitem:
            - link "Answers for “Should our reading group meet in the morning?”"
            - text: · stated in the text
        - heading "Mornings suit most members" [level=2]
        - paragraph: Meeting in the morning would suit more of us than meeting in the evening does.
        - paragraph: A judgement of worth
        - paragraph:
          - button "Unfold 2 for “Mornings suit most members”"
          - button "Unfold 1 against “Mornings suit most members”"
        - heading "Why?" [level=3]
        - text: 2 reasons
        - list:
          - listitem:
            - text: Reason
            - link "Dark journeys keep people away"
            - text: Members who prefer mornings · answered by 1
          - listitem:
            - text: Reason
            - link "The hall is free on Tuesdays"
            - text: "&"
            - link "Tuesday suits those with jobs"
            - text: /Two premises that only work together/
        - heading "What answers it?" [level=3]
        - text: 1 objection, 2 replies
        - list:
          - listitem:
            - text: Objection
            - link "Some members work by day"
            - text: "Members who prefer evenings · answered by 2 Replies:"
            - list:
              - listitem:
                - text: Objection
                - link "“Morning” means from ten"
                - text: Members who prefer mornings · about what was meant, not about the policy
              - listitem:
                - text: Yes, but
                - link "Only one member works Tuesdays"
                - text: Members who prefer mornings
        - heading "Who says so?" [level=3]
        - text: 1 voice
        - list:
          - listitem:
            - link "Members who prefer mornings"
            - text: (speaking as a body)
            - link "Written for this map"
            - text: ", 2026, The discussion, paragraph 1"
  `);
});

test("condition, scope, figures, hedge, reporter and restatement are shown with the claim", async ({ page }) => {
  const panel = page.getByRole("complementary", { name: "Details" });
  await openAt(page, `${HOW_TO}/outline?at=try-a-month`);
  await expect(panel.getByText("On condition: as long as everyone can say afterwards")).toBeVisible();
  await page.goto(`/#/${HOW_TO}/outline?at=dark-journeys`);
  await expect(panel.getByText("About: members who walk · in winter")).toBeVisible();
  await expect(panel.getByText("4 people members who stay away after dark")).toBeVisible();
  await expect(panel.getByRole("link", { name: "Getting home is the problem" }).last()).toBeVisible();
  await page.goto(`/#/${HOW_TO}/outline?at=hall-free`);
  await expect(panel.getByText("reported by Members who prefer mornings")).toBeVisible();
  await page.goto(`/#/${HOW_TO}/outline?at=same-point`);
  await expect(panel.getByText("granted to the other side")).toBeVisible();
});

test("an undercut is listed with the claim whose step it attacks", async ({ page }) => {
  await openAt(page, `${HOW_TO}/outline?at=dark-journeys`);
  const answers = page.locator(".panel section").filter({ hasText: "What answers it?" });
  await expect(answers.getByText("Objection to the step")).toBeVisible();
  await expect(answers.getByRole("link", { name: "Lifts are offered after dark" })).toBeVisible();
  await expect(answers.getByText("unanswered", { exact: false })).toBeVisible();
});

test("a remark about a person is kept apart from the objections", async ({ page }) => {
  await openAt(page, `${HOW_TO}/outline?at=evenings-work`);
  const answers = page.locator(".panel section").filter({ hasText: "What answers it?" });
  await expect(answers.getByRole("heading", { name: "Remarks that do not touch the matter" })).toBeVisible();
  await expect(answers.getByText("1 objection, 1 reply")).toBeVisible();
});

test("everything listed is a link, and following one shows it on the map too", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  await chooseCard(page, "mornings-suit");
  await page.getByRole("link", { name: "Only one member works Tuesdays" }).click();
  await waitForDrawing(page);
  await expect(page.getByRole("heading", { level: 2, name: "Only one member works Tuesdays" })).toBeVisible();
  await expect(page.locator(".placed.current")).toHaveAttribute("data-card", "they-are-few");
  await page.getByRole("complementary").getByRole("link", { name: "Members who prefer mornings" }).click();
  await expect(page.getByRole("heading", { level: 3, name: "What this voice says" })).toBeVisible();
  await page.getByRole("complementary").getByRole("link", { name: "Mornings suit most members" }).click();
  await page.getByRole("complementary").getByRole("link", { name: "Written for this map" }).click();
  await expect(page.getByRole("heading", { level: 3, name: "Claims drawn from this text" })).toBeVisible();
  expect(placeOf(page).fields.get("at")).toBe("written-for-this-map");
});

test("a question's panel lists positions by stance", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  await chooseCard(page, "q-morning");
  const panel = page.getByRole("complementary", { name: "Details" });
  await expect(panel.getByRole("heading", { level: 3 })).toHaveText(["For", "On condition", "Against"]);
});

test("a step has a panel of its own, reached from its ring", async ({ page }) => {
  await openAt(page, `${HOW_TO}/map`);
  await page.getByRole("button", { name: "Unfold all" }).click();
  await waitForDrawing(page);
  await page.locator('[data-junction="i-dark"]').click();
  const panel = page.getByRole("complementary", { name: "Details" });
  await expect(panel.getByText("A step in the argument")).toBeVisible();
  await expect(panel.getByRole("link", { name: "Lifts are offered after dark" })).toBeVisible();
});
