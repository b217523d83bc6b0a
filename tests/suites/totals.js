// SPDX-License-Identifier: GPL-3.0-or-later
// Reads [{questionnaire, response, items: [{linkId, expression, variables: [{name, expression}]}]}] on standard input and
// prints what another engine gives: [{linkId: value or null}], or a text where it finds an error.
'use strict';
const fhirpath = require('fhirpath');
const model = require('fhirpath/fhir-context/r4');

function plain(values) {
  if (!Array.isArray(values) || values.length !== 1) return null;
  const value = values[0];
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : null;
}

// The engine would ask a terminology server for weights that a response does not carry, so each coding gets those of its
// option; one without a weight loses its system, by which it would be looked up.
function withWeights(node, options, weightOf) {
  for (const item of node.item || []) {
    for (const answer of item.answer || []) {
      if (answer.valueCoding) {
        const option = (options[item.linkId] || []).find((coding) => coding.code === answer.valueCoding.code);
        if (option && weightOf(option)) answer.valueCoding = option;
        else delete answer.valueCoding.system;
      }
      withWeights(answer, options, weightOf);
    }
    withWeights(item, options, weightOf);
  }
}

function optionsOf(questionnaire) {
  const sets = {};
  for (const set of questionnaire.contained || []) {
    const included = (set.compose && set.compose.include) || [];
    const expanded = (list) => (list || []).flatMap((each) => [each, ...expanded(each.contains)]);
    sets[`#${set.id}`] = set.expansion ? expanded(set.expansion.contains)
      : included.flatMap((part) => (part.concept || []).map((each) => ({ system: part.system, ...each })));
  }
  const options = {};
  const walk = (items) => {
    for (const item of items || []) {
      const own = (item.answerOption || []).filter((each) => each.valueCoding).map((each) =>
        ({ ...each.valueCoding, extension: [...(each.valueCoding.extension || []), ...(each.extension || [])] }));
      options[item.linkId] = own.length ? own : sets[item.answerValueSet] || [];
      walk(item.item);
    }
  };
  walk(questionnaire.item);
  return options;
}

function valuesOf({ questionnaire, response, items }) {
  const answer = {};
  const weightOf = (coding) => (coding.extension || []).find((each) => /(itemWeight|ordinalValue)$/.test(each.url));
  withWeights(response, optionsOf(questionnaire), weightOf);
  for (const { linkId, expression, variables } of items) {
    try {
      const known = { resource: response, questionnaire, context: response };
      for (const variable of variables)
        known[variable.name] = fhirpath.evaluate(response, variable.expression, known, model);
      answer[linkId] = plain(fhirpath.evaluate(response, expression, known, model));
    } catch (error) {
      answer[linkId] = `error: ${error.message}`;
    }
  }
  return answer;
}

const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(input.map(valuesOf)));
