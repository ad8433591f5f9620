package org.peerage.emit.setting;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands of one unit, one to a line.
 *
 * <p>Nothing but commands: no document at hand shows how a comment is written on this command line,
 * so a line of words would be sent as a command, to whatever prompt the text is pasted into. What
 * there is to say of a script (the account, the placeholders, the rows it writes to) stands in the
 * runbook, at the step that uses it [EXP-GEN-009].
 *
 * <p>And nothing but settings: a line that sets a value may be typed again without harm, one that
 * adds or resets may not. So option keys, routes and domains are added by hand, and the reset of a
 * joining unit is a step of its own.
 *
 * <p>Lines that act only after a restart stand last, so that a session ends with the ones that
 * change how the unit is reached.
 */
public final class CommandScript {

  private final List<Line> lines = new ArrayList<>();

  /** The script of settings, in the order they are given. */
  public CommandScript(List<Setting> settings) {
    var afterRestart = new ArrayList<Line>();
    for (Setting setting : settings) {
      for (Line line : setting.lines()) {
        (line.restart() ? afterRestart : lines).add(line);
      }
    }
    lines.addAll(afterRestart);
  }

  public List<Line> lines() {
    return List.copyOf(lines);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  public boolean restarts() {
    return !isEmpty() && lines.get(lines.size() - 1).restart();
  }

  public boolean holdsSecrets() {
    return lines.stream().anyMatch(Line::secret);
  }

  public void write(Writer out) throws IOException {
    for (Line line : lines) {
      out.write(line.command());
      out.write('\n');
    }
  }
}
