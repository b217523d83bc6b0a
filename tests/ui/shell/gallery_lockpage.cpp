// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/widgetchecks.h"
#include "ui/shell/lockpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

TEST(Gallery, showsTheLockPageOfAVaultForPractice)
{
    gallery::record(u"unlock_practice"_s, {1440, 900}, [] {
        auto page = std::make_unique<LockPage>();
        page->setUsers({u"윤해솔"_s});
        page->setPractice(true);
        page->setReason({}, 0);
        page->setFacts({{u"shield"_s, u"저장소 암호화"_s, u"확인됨"_s, Tone::Ok}});
        return page;
    });
}

TEST(Gallery, showsTheLockPage)
{
    gallery::record(
        u"unlock"_s, {1440, 900},
        [] {
            auto page = std::make_unique<LockPage>();
            page->setUsers({u"윤해솔 주무관 · 물빛1동"_s});
            page->setReason(u"13:42에 자리 비움으로 잠겼습니다."_s, 2);
            page->setFacts({{u"checkc"_s, u"저장소 암호화"_s, u"확인됨"_s, Tone::Ok},
                {u"checkc"_s, u"마지막 백업 검증"_s, u"2026. 11. 19. 18:04"_s, Tone::Neutral},
                {u"clock"_s, u"현장용 사본 사용 기한"_s, u"2026. 11. 27.까지 7일"_s, Tone::Neutral}});
            page->setPlaceName(u"해오름구 · 물빛1동-노트북2"_s);
            return page;
        },
        [](QWidget &widget, const gallery::Variant &) {
            auto &page = static_cast<LockPage &>(widget);
            widget.activateWindow();
            page.begin();
            page.setMessage(u"비밀번호가 맞지 않습니다. 3번 더 틀리면 5분 동안 기다려야 합니다."_s);
            widget.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(u"비밀번호입력중임"_s);
            QApplication::processEvents();
            EXPECT_TRUE(widget.findChild<QPushButton *>(u"unlockButton"_s)->isEnabled());
            EXPECT_EQ(widgetchecks::clippedWords(widget), "");
            EXPECT_EQ(widgetchecks::focusableWithoutName(widget), "");
        });
}
