package org.peerage.plan.step;

import java.util.Optional;

/**
 * A question and its answer.
 *
 * @param answer nothing as long as nobody has answered
 */
public record Decision(Question question, Optional<String> answer) {}
