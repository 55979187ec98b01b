// Scores projects with the engine of the page: node score.mjs ENGINE PROJECT.json... writes PROJECT.scores.json beside each.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [engine, ...projects] = process.argv.slice(2);
const { open } = await import(pathToFileURL(engine));

for (const project of projects) {
  const index = open(readFileSync(project, 'utf8'));
  const run = index.score();
  const found = { problems: run.problems(), scores: {}, ranks: {}, tiers: {}, weights: {} };
  if (found.problems.length === 0) {
    for (const node of index.nodes()) {
      for (const period of index.periods()) {
        const key = `${node} ${period}`;
        found.scores[key] = Array.from(run.scores(node, period));
        found.ranks[key] = Array.from(run.ranks(node, period));
        found.tiers[key] = Array.from(run.tiers(node, period));
        found.weights[key] = [run.weight(node, period)];
      }
    }
  }
  writeFileSync(project.replace(/\.json$/, '.scores.json'), JSON.stringify(found));
}
