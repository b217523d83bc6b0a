// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/consents.h"
#include "tests/ui/bundle/bundlesample.h"

/// The man of the bundle sample with a draft of two services, and short ways along its life.
namespace consentsample {

struct Sample {
    base::Id person;
    base::Id bundle;
    base::Id care; ///< organisation of the first service
    base::Id rehabilitation; ///< of the second
};

Sample fill(support::TestDesk &desk);
/// A consent to giving data to a provider, given on a day so many days ago.
base::Id consent(
    support::TestDesk &desk, const Sample &sample, const base::Id &organisation, int daysAgo = 0);
/// Conference, approval, consents, start.
void run(support::TestDesk &desk, const Sample &sample);
/// One consent of each way to stand, one signed on the screen, one by a guardian.
void fillAllStandings(support::TestDesk &desk, const Sample &sample);
/// A record that approves the bundle.
base::Id conference(support::TestDesk &desk, const Sample &sample, const QString &decision);
/// A small JPEG with the place where it was taken.
QByteArray photo();

} // namespace consentsample
