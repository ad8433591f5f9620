package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code runbook.html} as Chromium shows it: at a desk, on a phone, printed. */
class RunbookPageTest {

  private static final String HOSTILE = "<img src=x onerror=alert(1)>'`&amp;";

  private static final String ESTATE =
      """
      cluster edge {
          product = expressway-e
          version = X8.9
          name    = edge.example.com
          primary = expe1
          tls     = permissive
      %s}
      cluster core {
          product = expressway-c
          version = X8.9
          name    = core.example.com
          primary = expc1
          peer expc1 {
              system-name = expc1
              host-name = expc1
              domain = example.com
              gateway = 198.51.100.1
              dns-servers = [198.51.100.53]
              ntp = [198.51.100.123]
              option-keys { expressway-series = installed }
              certificate { cn = core.example.com  san = [expc1.example.com, core.example.com] }
              lan1 { address = 198.51.100.11/24 }
          }
          neighbor-zone "%s" { cluster = edge }
      }
      """;

  private static final String PEER =
      """
          peer %1$s {
              system-name = expe%2$d
              host-name = expe%2$d
              domain = example.com
              gateway = 192.0.2.1
              dns-servers = [198.51.100.53]
              ntp = [198.51.100.123]
              option-keys { traversal-server = installed }
              certificate { cn = edge.example.com  san = [expe%2$d.example.com, edge.example.com] }
              lan1 { address = 192.0.2.1%2$d/24 }
          }
      """;

  /** As long as a name may be. */
  private static final String LONG = "a-unit-of-which-the-name-is-nearly-as-long-as-names-may-be-1";

  @TempDir static Path folder;
  @TempDir static Path profile;
  private static Chromium chromium;

  @BeforeAll
  static void twoPlansAndABrowser() throws IOException, InterruptedException {
    var shell = new Shell(folder.toRealPath());
    String two = PEER.formatted("expe1", 1) + PEER.formatted("expe2", 2);
    String three = two + PEER.formatted(LONG, 3);
    shell.file("old/a.peerage", ESTATE.formatted(two, HOSTILE));
    shell.file("new/a.peerage", ESTATE.formatted(three, HOSTILE));
    shell.file("other/a.peerage", ESTATE.formatted(two + PEER.formatted("expe4", 4), HOSTILE));
    for (String[] way :
        new String[][] {
          {"old", "new", "there"}, {"new", "old", "back"}, {"old", "other", "ticked"}
        }) {
      var result = shell.run("plan", "--from", way[0], "--to", way[1], "-o", way[2]);
      assertEquals(0, result.code(), result.err());
    }
    chromium = new Chromium(profile.toRealPath());
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @AfterEach
  void noScriptHasFailed() throws InterruptedException {
    assertEquals(List.of(), chromium.errors());
  }

  /** Of a plan that no other test ticks. */
  @Test
  void ticksSurviveAReloadAndBelongToTheirPlan() throws InterruptedException {
    open("ticked");
    assertEquals("0", ticked());
    String steps = value("document.querySelectorAll('.step').length");
    tick(3);
    assertEquals("3 of " + steps + " steps done", value("progress.textContent"));
    chromium.reload();
    assertEquals("3", ticked());
    assertEquals("3 of " + steps + " steps done", value("progress.textContent"));
    assertEquals("step-4", value("document.querySelector('.here').id"));
    open("back");
    assertEquals("0", ticked());
    open("ticked");
    value("document.getElementById('clear').click()");
    chromium.reload();
    assertEquals("0", ticked());
  }

  /** A browser under load may lose what a page stored last; seen with Chromium 156. */
  @Test
  void ticksSurviveAReloadAlsoWhereTheBrowserLosesWhatItStored() throws InterruptedException {
    open("there");
    value("document.getElementById('clear').click()");
    tick(3);
    value("localStorage.clear()");
    chromium.reload();
    assertEquals("3", ticked());
    value("document.getElementById('clear').click()");
    assertEquals("0", ticked());
  }

  @Test
  void anotherWindowWithTheSamePlanShowsTheSameTicks() throws InterruptedException {
    open("there");
    value("document.getElementById('clear').click()");
    tick(1);
    value("window.other = document.body.appendChild(document.createElement('iframe'))");
    value(
        "window.key = 'peerage-plan-' + document.body.dataset.plan,"
            + " window.ticks = JSON.parse(localStorage.getItem(window.key)),"
            + " window.ticks['step-2'] = true, window.ticks.changes += 1,"
            + " window.other.contentWindow.localStorage.setItem("
            + "window.key, JSON.stringify(window.ticks))");
    for (int i = 0; i < 500 && !ticked().equals("2"); i++) {
      Thread.sleep(10);
    }
    assertEquals("2", ticked());
    value("document.querySelectorAll('.step input')[2].click()");
    chromium.reload();
    assertEquals("3", ticked());
  }

  @Test
  void whereNothingMayBeStoredThePageSaysSo() throws InterruptedException {
    open("there");
    value("Storage.prototype.setItem = function () { throw new Error('refused'); }, 1");
    value("document.querySelectorAll('.step input')[4].click()");
    String told = value("progress.textContent");
    assertTrue(told.endsWith("keeps no ticks: they are gone when the page is closed"), told);
  }

  @Test
  void theDrawingShowsWhereWeAre() throws InterruptedException {
    open("there");
    value("document.getElementById('clear').click()");
    assertEquals("primary peer alone", roles("before-1"));
    assertEquals("primary peer alone", roles("now-1"));
    assertEquals("primary peer peer", roles("after-1"));
    tick(Integer.parseInt(value("document.querySelectorAll('.step').length")));
    assertEquals("primary peer peer", roles("now-1"));
    assertEquals(words("after-1"), words("now-1"));
    // A step left out on the way: we are where the last one before it leaves us.
    value("document.querySelectorAll('.step input')[0].click()");
    assertEquals("primary peer alone", roles("now-1"));
  }

  @Test
  void aButtonCopiesACommandAndAValue() throws InterruptedException {
    open("there");
    chromium.allowClipboard();
    value("document.querySelector('.command button').click()");
    assertEquals("xCommand DefaultValuesSet Level: 2", copied(".command button"));
    value("document.querySelector('dd button').click()");
    assertEquals("expe3.example.com", copied("dd button"));
  }

  @Test
  void whereTheClipboardIsClosedTheOldWayIsTried() throws InterruptedException {
    open("there");
    chromium.allowClipboard();
    value("Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true})");
    value("document.querySelector('.command button').click()");
    assertEquals("Copied", value("document.querySelector('.command button').textContent"));
  }

  @Test
  void aPhoneNeedsNoScrollingToTheSide() throws InterruptedException {
    open("there");
    chromium.width(375);
    assertEquals("375", value("document.documentElement.scrollWidth"));
    assertEquals(
        "",
        value(
            "Array.from(document.querySelectorAll('body *'))"
                + ".filter(e => !e.closest('.wide') && !e.closest('svg'))"
                + ".filter(e => e.getBoundingClientRect().right > 375.5)"
                + ".map(e => e.tagName + ' ' + e.textContent.slice(0, 40)).join('; ')"));
    assertEquals(
        "",
        value(
            "Array.from(document.querySelectorAll('svg text'))"
                + ".filter(e => e.getBBox().x + e.getBBox().width > 299)"
                + ".map(e => e.textContent).join('; ')"));
  }

  @Test
  void aPrintedPageHasBoxesAndNoButtons() throws InterruptedException {
    open("there");
    chromium.asPrinted(true);
    assertEquals(
        "0",
        value(
            "Array.from(document.querySelectorAll('button, #progress'))"
                + ".filter(e => e.getClientRects().length > 0).length"));
    assertTrue(chromium.truth("document.querySelector('.step input').getClientRects().length > 0"));
    chromium.asPrinted(false);
  }

  @Test
  void hostileNamesAreText() throws InterruptedException, IOException {
    open("there");
    assertEquals("0", value("document.querySelectorAll('img').length"));
    assertTrue(
        chromium.truth(
            "document.body.textContent.includes('<img src=x onerror=alert(1)>\\'`&amp;')"));
    assertFalse(Files.readString(folder.resolve("there/runbook.html")).contains("<img"));
  }

  @Test
  void thePageNeedsNothingElse() throws IOException {
    String page = Files.readString(folder.resolve("there/runbook.html"));
    assertFalse(page.contains("://"), "no address of anything outside");
    assertFalse(page.contains("src=\""), "nothing is fetched");
    assertFalse(page.contains("href"), "nothing is linked");
  }

  private static void open(String plan) throws InterruptedException {
    chromium.open(folder.resolve(plan).resolve("runbook.html"));
  }

  private static String value(String expression) throws InterruptedException {
    return chromium.value(expression);
  }

  private static String ticked() throws InterruptedException {
    return value("document.querySelectorAll(':checked').length");
  }

  private static void tick(int steps) throws InterruptedException {
    for (int i = 0; i < steps; i++) {
      value("document.querySelectorAll('.step input')[" + i + "].click()");
    }
  }

  /** Waits until the button says so; then what the clipboard holds. */
  private static String copied(String button) throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      if (value("document.querySelector('" + button + "').textContent").equals("Copied")) {
        return value("navigator.clipboard.readText()");
      }
      Thread.sleep(10);
    }
    throw new AssertionError("nothing was copied");
  }

  private static String roles(String drawing) throws InterruptedException {
    return value(
        "Array.from(document.querySelectorAll('#"
            + drawing
            + " g')).map(g => g.getAttribute('class')).join(' ')");
  }

  private static String words(String drawing) throws InterruptedException {
    return value(
        "Array.from(document.querySelectorAll('#"
            + drawing
            + " .words')).map(w => w.textContent).join(' ')");
  }
}
