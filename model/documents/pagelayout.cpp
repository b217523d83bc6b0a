// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/pagelayout.h"

#include "model/documents/paginator.h"

namespace documents {

std::vector<Page> layOut(const Document &document)
{
    return Paginator(document).run();
}

} // namespace documents
