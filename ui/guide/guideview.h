// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace ui {

/// The page of the guide that is read: Markdown in the type and colours of the theme, lines no wider than is
/// pleasant to read. Tab goes from link to link. Follows changes of the look.
class GuideView : public QTextBrowser {
    Q_OBJECT
public:
    explicit GuideView(QWidget *parent = nullptr);

    void read(const QString &filledMarkdown);
    /// Marks the first place of these words and shows it.
    void mark(const QString &text);

Q_SIGNALS:
    /// Such as `page:people` or `topic:import`.
    void linkChosen(const QString &link);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitMargins();

    QString m_text;
};

} // namespace ui
