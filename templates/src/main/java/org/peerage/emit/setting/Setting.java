package org.peerage.emit.setting;

import java.util.List;
import java.util.Optional;
import org.peerage.platform.Page;

/**
 * One field and what is typed into it.
 *
 * @param page nothing for what only the command line knows
 * @param object what on that page it belongs to, where the page holds several: {@code neighbor
 *     zone}; empty otherwise
 * @param name the name of that object; empty where it has none
 * @param label of the field, as the page has it
 * @param remote the cluster of several units whose address it is; nothing for any other value
 * @param value as it is typed; a secret as its placeholder
 * @param secret whether the value is such a placeholder
 * @param lines the commands that carry it; none where a person types it
 */
public record Setting(
    Optional<Page> page,
    String object,
    String name,
    String label,
    Optional<String> remote,
    String value,
    boolean secret,
    List<Line> lines) {

  public Setting {
    lines = List.copyOf(lines);
  }

  public boolean scripted() {
    return !lines.isEmpty();
  }
}
