import type { TypedGraph } from "../graph/graph.ts";
import { repliesTo } from "../graph/queries.ts";
import { countSides } from "../graph/roles.ts";
import { words } from "../words/words.ts";
import { standingOf, type Terrain } from "./traverse.ts";

/** What the live region says on arriving at a card: its role and place, its title, and what more there is. */
export function tellCard(graph: TypedGraph, terrain: Terrain, id: string): string {
  const standing = standingOf(terrain, id);
  const parent = standing.parent === undefined ? undefined : nameOf(graph, standing.parent);
  const claim = graph.claims.get(id);
  const role = claim ? (standing.side ? words.roles.sides[standing.side] : words.roles.claim) : words.roles.question;
  const counts = countSides(graph, id);
  const details = claim
    ? [
        ...(claim.condition === undefined ? [] : [words.marks.conditional]),
        words.live.reasons(counts.for),
        words.live.replies(repliesTo(graph, id).length),
        words.live.sources(claim.attributions.length),
      ]
    : [words.map.counts(counts.for, counts.against, counts.yesBut)];
  const where = words.live.standing(role, standing.place, standing.among, parent);
  return words.live.card(where, nameOf(graph, id), details);
}

function nameOf(graph: TypedGraph, id: string): string {
  return graph.claims.get(id)?.title ?? graph.questions.get(id)?.text ?? id;
}
