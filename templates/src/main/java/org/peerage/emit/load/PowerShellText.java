package org.peerage.emit.load;

/**
 * Text in single quotes as PowerShell reads it: a quote is doubled; the four characters that
 * PowerShell takes for one too (about_Quoting_Rules), and all else that is no printable ASCII,
 * stand between as numbers, since Windows PowerShell reads a file without a mark in the machine's
 * own encoding.
 */
final class PowerShellText {

  private PowerShellText() {}

  static String quoted(String text) {
    var quoted = new StringBuilder("'");
    boolean parts = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\'') {
        quoted.append("''");
      } else if (unit < ' ' || unit > '~') {
        quoted.append("' + [char]").append((int) unit).append(" + '");
        parts = true;
      } else {
        quoted.append(unit);
      }
    }
    quoted.append('\'');
    return parts ? "(" + quoted + ")" : quoted.toString();
  }
}
