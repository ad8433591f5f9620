package org.peerage.emit.setting;

import java.util.Optional;

/**
 * One line of a command script.
 *
 * @param command without the line end
 * @param restart whether the appliance acts on it only after a restart
 * @param row the table row on the appliance that it writes to, where it addresses one
 * @param secret whether it holds a placeholder
 */
public record Line(String command, boolean restart, Optional<Integer> row, boolean secret) {}
