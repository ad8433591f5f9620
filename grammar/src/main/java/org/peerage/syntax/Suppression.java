package org.peerage.syntax;

import java.util.Optional;
import org.peerage.source.Span;

/**
 * {@code # peerage: allow <rule> because "<reason>" [until YYYY-MM-DD]} (language.md section 7).
 *
 * @param rule as written
 * @param reason empty where none is given, which is a finding of its own
 * @param until the date as written
 * @param at the comment
 * @param covers findings marked inside this are covered: the block or attribute below a comment on
 *     a line of its own, else the line the comment ends
 */
public record Suppression(
    Name rule, Optional<String> reason, Optional<Name> until, Span at, Span covers) {}
