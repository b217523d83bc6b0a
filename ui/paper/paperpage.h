// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/work/plans.h"
#include "ui/shell/page.h"

#include <optional>

class QVBoxLayout;

namespace ui {

class Button;
class Desk;
class InlineMessage;
class Segments;
class TextLabel;

/// The service plan of a bundle before it is paper: its pages as they will be printed, a masked copy and a large-print
/// edition, and the PDF. Leaving the program needs a reason, which goes to the access log. The place is a bundle's id.
class PaperPage : public Page {
    Q_OBJECT
public:
    explicit PaperPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    void activate(const QVariant &what) override;
    QVariant place() const override;

private:
    work::PlanPrint wanted() const;
    void reload();
    void take(const base::Result<documents::Document> &document);
    void save();

    Desk &m_desk;
    std::optional<base::Id> m_bundle;
    Segments *m_masking;
    Segments *m_size;
    Button *m_save;
    InlineMessage *m_message;
    TextLabel *m_count;
    QVBoxLayout *m_pages;
};

} // namespace ui
