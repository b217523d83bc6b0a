// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toolbar.h"

class QAction;

namespace ui {

class Button;
class ChipLabel;
class TextLabel;

/// The row above a preview: the way back, what kind of copy it is, how large it is shown, and the way onto
/// paper.
class PaperHeader : public Toolbar {
    Q_OBJECT
public:
    explicit PaperHeader(QAction *print, QWidget *parent = nullptr);

    void setBack(const QString &words);
    void setWatermark(const QString &watermark);
    void setPage(int page, int count);
    void setZoom(int percent);
    bool isMasked() const;
    bool isLargePrint() const;
    /// While the screen is masked, so is every copy.
    void setMaskForced(bool forced);

Q_SIGNALS:
    void backRequested();
    /// Masked or large print were switched.
    void copyChanged();
    /// -1 smaller, 1 larger, 0 as wide as the window.
    void zoomRequested(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void words();

    Button *m_back;
    ChipLabel *m_watermark;
    Button *m_masked;
    Button *m_large;
    Button *m_smaller;
    TextLabel *m_zoom;
    Button *m_bigger;
    Button *m_fit;
    TextLabel *m_page;
    bool m_wasMasked = false; ///< before the screen was
};

} // namespace ui
