// SPDX-License-Identifier: GPL-3.0-or-later
// node validate.cjs FILE...: holds FHIR R4 bundles against the definitions that another validator carries.
const { Fhir } = require('fhir/fhir');
const { readFileSync } = require('fs');

const fhir = new Fhir();
let bad = 0;
for (const file of process.argv.slice(2)) {
    const bundle = JSON.parse(readFileSync(file, 'utf8'));
    for (const resource of [bundle, ...bundle.entry.map((entry) => entry.resource)]) {
        for (const message of fhir.validate(resource, { errorOnUnexpected: true }).messages) {
            if (message.severity === 'fatal' || message.severity === 'error') {
                console.log(`${file}: ${resource.resourceType}: ${message.location}: ${message.message}`);
                ++bad;
            }
        }
    }
}
process.exit(bad ? 1 : 0);
