// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtGlobal>

// Outside every namespace: the macro declares its function where it stands.
void initResources()
{
    Q_INIT_RESOURCE(carepass_icons);
    Q_INIT_RESOURCE(carepass_data);
    Q_INIT_RESOURCE(carepass_translations);
}
