import "@xyflow/react/dist/style.css";
import { type Edge, type Node, ReactFlow } from "@xyflow/react";
import ELK from "elkjs/lib/elk.bundled.js";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

/** The page as one would first write it: every claim a node of React Flow, every relation an edge, ELK on the main thread. */
type Graph = { readonly nodes: Node[]; readonly edges: Edge[] };
type MapFile = {
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly claims: readonly { readonly id: string; readonly title: string }[];
  readonly inferences: readonly {
    readonly id: string;
    readonly premises: readonly string[];
    readonly target: string;
  }[];
};

const SIZE = { width: 248, height: 150 };

async function load(): Promise<Graph> {
  const response = await fetch(new URLSearchParams(location.search).get("map") ?? "");
  const map = (await response.json()) as MapFile;
  const steps = new Map(map.inferences.map((step) => [step.id, step]));
  const cardOf = (id: string) => {
    let at = id;
    for (let step = steps.get(at); step; step = steps.get(at)) at = step.premises[0] ?? "";
    return at;
  };
  const labelled = [
    ...map.questions.map(({ id, text }) => ({ id, data: { label: text } })),
    ...map.claims.map(({ id, title }) => ({ id, data: { label: title } })),
  ];
  const edges = map.inferences.flatMap(({ id, premises, target }) =>
    premises.map((premise) => ({ id: `${id}~${premise}`, source: cardOf(target), target: premise })),
  );
  const placed = await new ELK().layout({
    id: "root",
    layoutOptions: { "elk.algorithm": "layered", "elk.direction": "DOWN" },
    children: labelled.map(({ id }) => ({ id, ...SIZE })),
    edges: edges.map(({ id, source, target }) => ({ id, sources: [source], targets: [target] })),
  });
  const at = new Map((placed.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return {
    nodes: labelled.map((node) => ({ ...node, position: at.get(node.id) ?? { x: 0, y: 0 }, style: SIZE })),
    edges,
  };
}

function Page() {
  const [graph, setGraph] = useState<Graph>();
  useEffect(() => void load().then(setGraph), []);
  useEffect(() => {
    if (graph) requestAnimationFrame(() => document.body.setAttribute("data-drawn", "yes"));
  }, [graph]);
  return graph ? <ReactFlow nodes={graph.nodes} edges={graph.edges} fitView minZoom={0.01} /> : null;
}

createRoot(document.getElementById("app") as HTMLElement).render(<Page />);
