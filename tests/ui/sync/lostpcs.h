// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sync/officehouse.h"

#include <vector>

/// An office whose PCs stand in every way that its list of them tells of: in use, locked out, a wipe ordered and as far
/// as it may have come, confirmed, and a vault that was copied. `admin` sits at the desk of the test.
class LostPcs {
public:
    LostPcs(OfficeHouse &house, support::TestDesk &admin);

private:
    Colleague &join(const QString &name, const QString &label);
    void revoke(Colleague &who);
    /// Two administrators sign it.
    void orderWipe(Colleague &who);
    void pass();
    void carryTheOrder(Colleague &who);
    void copy(Colleague &who);

    OfficeHouse &m_house;
    support::TestDesk &m_admin;
    Colleague m_second;
    std::vector<std::unique_ptr<Colleague>> m_pcs;
};
