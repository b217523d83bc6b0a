// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/papertongue.h"

#include <memory>
#include <vector>

class QCoreApplication;

namespace ui {

enum class Tongue { Korean, English };

/// The language in which words are shown now, whoever chose it: for texts that come in both from data.
Tongue tongueOnScreen();

/// Owns the translators of the program's and of Qt's own words. `use` may be called at any time: every widget
/// gets a LanguageChange event and says its words anew.
class Language {
public:
    explicit Language(QCoreApplication &application);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    void use(Tongue tongue);
    Tongue tongue() const { return m_tongue; }

private:
    void clear();

    QCoreApplication &m_application;
    documents::PaperTranslator m_paperWords;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    Tongue m_tongue = Tongue::English;
};

} // namespace ui
