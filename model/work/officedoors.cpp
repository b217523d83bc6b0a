// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/officedoors.h"

#include "model/work/httpsdoor.h"

namespace work {
namespace {

class NetworkDoors final : public OfficeDoors {
public:
    base::Result<std::unique_ptr<OfficeDoor>> ofVault(Context &context) override
    {
        auto door = HttpsDoor::of(context);
        if (!door)
            return door.error();
        return std::unique_ptr<OfficeDoor>(std::move(*door));
    }
    std::unique_ptr<OfficeDoor> ofCode(const wire::EnrolCode &code, const base::Clock &clock) override
    {
        return HttpsDoor::of(code, clock);
    }
};

} // namespace

std::shared_ptr<OfficeDoors> networkDoors()
{
    return std::make_shared<NetworkDoors>();
}

} // namespace work
