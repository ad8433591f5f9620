/**
 * Facts about the products, as plain tables: releases, limits, ports, pages, commands, waiting
 * times, alarms. Each row carries its unit, its versions and its source.
 *
 * <p>Rules, resolve and emitters read the numbers here and nowhere else, but for those of DNS,
 * which stand in {@code org.peerage.dns}. A new release is a new row. Tables of commands and pages
 * are loaded only by what writes scripts and runbooks. Knows the schema's keys, and neither the
 * model nor any file.
 */
package org.peerage.platform;
