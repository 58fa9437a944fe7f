/**
 * @typedef {{ id: string, w: number, h: number, topic: number }} PlainNode
 * @typedef {{ id: string, source: string, target: string, kind: "support" | "attack" }} PlainEdge
 * @typedef {{ nodes: PlainNode[], edges: PlainEdge[] }} PlainGraph
 */

/**
 * Numbers from 0 to 1 that are the same for the same seed. Marsaglia 2003 (xorshift).
 *
 * @param {number} seed
 */
function chanceFrom(seed) {
  let state = (seed * 2_654_435_769) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}

/**
 * A graph in the shape of a debate: a thesis, topics beneath it, in each a tree of reasons and objections, and about a
 * fifth more lines than a tree has, a quarter of which lead to another topic. Sources stand above targets.
 *
 * @param {number} count
 * @param {number} seed
 * @returns {PlainGraph}
 */
export function debateOf(count, seed) {
  const chance = chanceFrom(seed * 1000 + count);
  const topics = Math.min(12, Math.max(4, Math.round(Math.log2(count))));
  /** @type {PlainNode[]} */
  const nodes = [];
  /** @type {PlainEdge[]} */
  const edges = [];
  const depths = [0];
  /** @type {number[][]} */
  const members = Array.from({ length: topics }, () => []);
  const joined = new Set();
  const add = (/** @type {number} */ topic) => {
    nodes.push({ id: `c${nodes.length}`, w: 240, h: 60 + Math.floor(chance() * 90), topic });
    members[topic]?.push(nodes.length - 1);
    return nodes.length - 1;
  };
  const join = (/** @type {number} */ upper, /** @type {number} */ lower) => {
    const name = `${upper}>${lower}`;
    if (upper === lower || joined.has(name)) return;
    joined.add(name);
    const kind = chance() < 0.6 ? "support" : "attack";
    edges.push({ id: `e${edges.length}`, source: `c${upper}`, target: `c${lower}`, kind });
  };
  add(-1);
  for (let topic = 0; topic < topics && nodes.length < count; topic += 1) {
    join(0, add(topic));
    depths.push(1);
  }
  while (nodes.length < count) {
    const topic = Math.floor(chance() ** 1.3 * topics);
    const own = members[topic] ?? [];
    const upper = own[Math.floor(chance() ** 1.1 * own.length)] ?? 0;
    join(upper, add(topic));
    depths.push((depths[upper] ?? 0) + 1);
  }
  for (let tries = 0; edges.length < count * 1.2 && tries < count * 30; tries += 1) {
    const lower = 1 + Math.floor(chance() * (count - 1));
    const topic = chance() < 0.25 ? Math.floor(chance() * topics) : (nodes[lower]?.topic ?? 0);
    const pool = members[topic] ?? [];
    const upper = pool[Math.floor(chance() * pool.length)] ?? 0;
    if ((depths[upper] ?? 0) < (depths[lower] ?? 0)) join(upper, lower);
  }
  return { nodes, edges };
}

/**
 * The same debate as a map file: one question for each topic, one voice, one source.
 *
 * @param {PlainGraph} graph
 */
export function mapOf({ nodes, edges }) {
  const topics = [...new Set(nodes.map(({ topic }) => topic))].filter((topic) => topic >= 0);
  const claims = nodes.map(({ id, topic }, index) => ({
    id,
    title: `Claim ${index} on topic ${topic}`,
    text: `This is what claim ${index} says about ${WORDS[index % WORDS.length]} and ${WORDS[(index * 7) % WORDS.length]}.`,
    mode: "fact",
    topics: topic >= 0 ? [`t${topic}`] : [],
    attributions: [
      { voice: "v", manner: "named", source: "s", locator: { lines: { from: index + 1, to: index + 1 } } },
    ],
  }));
  const inferences = [
    ...edges.map(({ id, source, target, kind }) => ({
      id,
      premises: [target],
      relation: kind === "support" ? "supports" : "rebuts",
      target: source,
      basis: "stated",
      engages: "matter",
    })),
    ...topics.map((topic) => ({
      id: `a${topic}`,
      premises: [nodes.find((node) => node.topic === topic)?.id],
      relation: "answers",
      stance: "for",
      target: `q${topic}`,
      basis: "stated",
      engages: "matter",
    })),
  ];
  return {
    format: "counterclaim-map",
    version: 1,
    language: "en-GB",
    title: `A made-up debate of ${nodes.length} claims`,
    topics: topics.map((topic) => ({ id: `t${topic}`, title: `Topic ${topic}` })),
    questions: topics.map((topic) => ({ id: `q${topic}`, text: `What of topic ${topic}?`, topic: `t${topic}` })),
    voices: [{ id: "v", name: "A made-up voice", kind: "person" }],
    sources: [{ id: "s", title: "A made-up text", authors: ["v"], kind: "other" }],
    claims,
    inferences,
    restatements: [],
    terms: [],
    stories: [],
    annotations: [],
    assessments: [],
    pins: [],
  };
}

const WORDS = [
  "money",
  "care",
  "choice",
  "markets",
  "councils",
  "rights",
  "families",
  "trust",
  "evidence",
  "budgets",
  "wards",
];
