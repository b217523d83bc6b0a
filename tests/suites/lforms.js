// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what totals.js reads, but lets a whole form engine (lforms of the US National Library of Medicine) take in form and
// response, reckon, and write the response again. It is made for browsers, so it lives in a page of jsdom.
'use strict';
const fs = require('fs');
const path = require('path');
const { JSDOM } = require('jsdom');

// What it says while it reckons belongs to nobody; the answer alone goes to the output.
for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = () => {};
// Its web component wants an Angular page, which is not there and not needed.
process.on('unhandledRejection', () => {});

function engine() {
  const { window } = new JSDOM('<!doctype html><body></body>',
    { runScripts: 'outside-only', pretendToBeVisual: true, url: 'http://localhost/' });
  window.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };
  window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
  window.structuredClone = structuredClone;
  const home = path.join(path.dirname(require.resolve('lforms/package.json')), 'dist', 'lforms');
  for (const part of [['webcomponent', 'lhc-forms.js'], ['fhir', 'R4', 'lformsFHIR.min.js']])
    window.eval(fs.readFileSync(path.join(home, ...part), 'utf8'));
  return window.LForms;
}

// It looks for the weight of an option at the option, R4 allows it at the coding too.
function liftWeights(items) {
  const isWeight = (each) => /(itemWeight|ordinalValue)$/.test(each.url);
  for (const item of items || []) {
    for (const option of item.answerOption || []) {
      const found = ((option.valueCoding || {}).extension || []).filter(isWeight);
      if (!(option.extension || []).some(isWeight)) option.extension = [...(option.extension || []), ...found];
    }
    liftWeights(item.item);
  }
}

function answersOf(response) {
  const answers = {};
  const walk = (items) => {
    for (const item of items || []) {
      answers[item.linkId] = (item.answer || []).map((each) => Object.values(each)[0]);
      (item.answer || []).forEach((each) => walk(each.item));
      walk(item.item);
    }
  };
  walk(response.item);
  return answers;
}

async function valuesOf(forms, { questionnaire, response, items }) {
  const util = forms.Util;
  liftWeights(questionnaire.item);
  const filled = util.mergeFHIRDataIntoLForms(response, util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4'), 'R4');
  // A total that a saved response lacks would count as one that somebody took out by hand.
  filled.hasSavedData = false;
  const data = new forms.LFormsData(filled);
  if (data._expressionProcessor) await data._expressionProcessor.runCalculations(true);
  const written = answersOf(util.getFormFHIRData('QuestionnaireResponse', 'R4', data));
  const values = {};
  for (const { linkId } of items) {
    const found = written[linkId] || [];
    values[linkId] = found.length === 1 && typeof found[0] !== 'object' ? found[0] : null;
  }
  return values;
}

async function main() {
  const forms = engine();
  const results = [];
  for (const question of JSON.parse(fs.readFileSync(0, 'utf8'))) {
    try {
      results.push(await valuesOf(forms, question));
    } catch (error) {
      results.push({ '': `error: ${error.message}` });
    }
  }
  fs.writeSync(1, JSON.stringify(results));
  process.exit(0);
}

main();
