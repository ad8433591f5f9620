package org.peerage.emit.plan;

import java.util.List;
import java.util.Optional;
import org.peerage.emit.template.Literal;

/**
 * A plan as its templates see it.
 *
 * @param placeholders whether secrets stand in it as placeholders
 * @param planId the hash again, for an attribute
 * @param totals runs and steps, counted
 * @param nothing whether no appliance has to be touched
 * @param losses names of what was acknowledged
 * @param undecided names of questions that nobody has answered yet
 * @param beforehand what takes days to come and does not stand first
 * @param lastFiles what is loaded into name servers once all steps are done
 * @param remedied whether anything is known that helps where a check does not hold
 * @param remedies what does, in all clusters
 * @param harmless what may show at any time all the same
 */
record PlanView(
    Literal planHash,
    String planId,
    Literal oldName,
    Literal newName,
    boolean nothing,
    String totals,
    String statesTotal,
    boolean placeholders,
    List<Literal> losses,
    List<Literal> undecided,
    Optional<String> beforehand,
    List<StageView> stages,
    boolean zonesLast,
    List<Literal> lastFiles,
    boolean remedied,
    List<RemedyView> remedies,
    List<HarmlessView> harmless) {

  /**
   * The work on one cluster.
   *
   * @param serialized whether the serial number of any unit is declared
   * @param releases what the reader has to know of steps that are those of another release
   * @param cautions what the reader has to know of menu paths
   */
  record StageView(
      Literal clusterLabel,
      String product,
      boolean serialized,
      List<MemberView> members,
      DrawingView drawnBefore,
      DrawingView drawnNow,
      DrawingView drawnAfter,
      List<String> releases,
      List<String> cautions,
      List<RunView> runs) {}

  /** A unit before and after. */
  record MemberView(
      Literal member,
      Optional<Literal> fqdn,
      Optional<Literal> serial,
      String then,
      String later) {}

  /**
   * Units below each other, as boxes.
   *
   * @param drawing its id in the page
   * @param height in units of the drawing, whose width is 300
   */
  record DrawingView(String drawing, String heading, int height, List<BoxView> boxes) {}

  /**
   * One unit.
   *
   * @param boxRole class of the box
   * @param top of the box, in units of the drawing
   * @param nameAt where its name stands
   * @param wordsAt where the words below stand
   */
  record BoxView(
      String boxRole, int top, int nameAt, int wordsAt, String boxName, String boxWords) {}

  /** One run. */
  record RunView(
      int runNumber, String runTitle, Optional<Literal> runSubject, List<StepView> steps) {}

  /**
   * One step.
   *
   * @param asked how a question is answered that nobody has answered yet
   * @param decided the answer
   * @param script the commands as a file
   * @param sheet the settings of the unit as a file of commands
   * @param sheetLead what to do with it
   * @param sheetWithSecrets whether it holds placeholders
   * @param former what to type to go back
   * @param formerMenu where
   * @param formerFiles what name servers load to go back
   * @param opened what holds from this step on
   * @param closed what has held up to and with it
   * @param within what holds while it is done
   * @param tight whether a window is open that must not be left half way
   * @param standing how the units stand after it, for the drawing: role and words of each unit,
   *     separated by line feeds
   * @param changed the units that stand otherwise than before it
   */
  record StepView(
      int stepNumber,
      Optional<Literal> actorName,
      Optional<String> actorWords,
      Optional<String> menu,
      String task,
      boolean filled,
      List<EntryView> entries,
      boolean typed,
      List<Literal> commands,
      Optional<Literal> asked,
      Optional<Literal> decided,
      Optional<Literal> script,
      Optional<Literal> sheet,
      String sheetLead,
      boolean sheetWithSecrets,
      List<EntryView> former,
      Optional<String> formerMenu,
      List<Literal> formerFiles,
      List<Literal> zoneFiles,
      Optional<String> pause,
      Optional<String> verify,
      List<AlarmView> alarms,
      Optional<String> restart,
      List<String> opened,
      List<String> closed,
      List<String> within,
      Optional<String> origin,
      Optional<String> back,
      Optional<String> requirements,
      boolean tight,
      boolean moves,
      List<ChangedView> changed,
      String standing) {}

  /**
   * A field and what is typed into it.
   *
   * @param entryValue nothing where words say what to do
   * @param plain the value, for programs
   */
  record EntryView(
      Literal entryLabel, Optional<Literal> entryValue, Optional<String> entryWords, String plain) {

    static EntryView typed(String label, String value) {
      return new EntryView(
          new Literal(label), Optional.of(new Literal(value)), Optional.empty(), value);
    }

    static EntryView told(String label, String words, String plain) {
      return new EntryView(new Literal(label), Optional.empty(), Optional.of(words), plain);
    }
  }

  /** What shows and is no fault. */
  record AlarmView(String alarmWhere, String alarmWhat, String alarmClears) {}

  /**
   * What helps against some alarms.
   *
   * @param shown the text of the first
   * @param others the texts of the rest
   * @param advice what to do, where there are no measures
   */
  record RemedyView(
      Literal shown,
      List<Literal> others,
      Optional<String> advice,
      String alarmIds,
      boolean measured,
      List<MeasureView> measures) {}

  /** What may show at any time and stops nobody. */
  record HarmlessView(
      String harmlessWhere, String harmlessWhat, String harmlessClears, String harmlessIds) {}

  /** One step of a remedy. */
  record MeasureView(
      int measureNumber,
      String measurer,
      Optional<String> measureMenu,
      String measure,
      List<Literal> measureCommands,
      String measureCheck,
      String measureIds) {}

  /** How a unit stands now. */
  record ChangedView(Literal changedUnit, String changedWords) {}
}
