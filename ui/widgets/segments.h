// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace ui {

/// Two to five choices side by side, one of them or none taken. One tab stop; the arrow keys move and choose.
class Segments : public QWidget {
    Q_OBJECT
public:
    /// `name` is what is being chosen, for screen readers.
    Segments(const QString &name, const QStringList &texts, QWidget *parent = nullptr);
    /// 예 / 아니오 / 모름: not known is not the same as no.
    static QStringList yesNoUnknown();

    void setTexts(const QStringList &texts);
    /// -1 takes none. Does not emit.
    void setCurrent(int index);
    int current() const;
    /// Whether what was chosen last was chosen with the pointer, and not with keys.
    bool isByPointer() const { return m_isByPointer; }
    /// The part of it that takes the focus.
    QWidget *tabStop() const;
    /// Lower, for use in dense rows.
    void setSmall(bool small);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person chose; also when what was chosen is chosen again.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int index);
    void arrange();
    int widthOf(const QString &text) const;

    QButtonGroup *m_group;
    bool m_small = false;
    bool m_isByPointer = false;
};

} // namespace ui
