// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace ui {

/// What an input method is composing in the fields below a widget: a draft holds the half-typed syllable too,
/// and nothing is lost where an input method does not answer before locking. Lives with the widget.
class Composition : public QObject {
    Q_OBJECT
public:
    explicit Composition(QWidget *root);

    bool isComposing() const { return !m_preedit.isEmpty(); }
    /// The text of a field with the composition in its place.
    QString textOf(const QWidget *field) const;
    /// Ends the composition; what was composed is in the field afterwards.
    void finish();

Q_SIGNALS:
    /// The input method put text into a field.
    void committed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_root;
    QPointer<QWidget> m_field;
    QString m_preedit;
};

} // namespace ui
