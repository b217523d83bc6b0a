// SPDX-License-Identifier: GPL-3.0-or-later
// node validate.cjs NODE_MODULES FILE: holds a FHIR R4 resource against the published definitions.
const { Fhir } = require(process.argv[2] + '/fhir/fhir');
const { readFileSync } = require('fs');

const bundle = JSON.parse(readFileSync(process.argv[3], 'utf8'));
const fhir = new Fhir();
let bad = 0;
for (const resource of [bundle, ...bundle.entry.map((entry) => entry.resource)]) {
    for (const message of fhir.validate(resource, { errorOnUnexpected: true }).messages) {
        if (message.severity === 'fatal' || message.severity === 'error') {
            console.log(`${resource.resourceType}: ${message.location}: ${message.message}`);
            ++bad;
        }
    }
}
process.exit(bad ? 1 : 0);
