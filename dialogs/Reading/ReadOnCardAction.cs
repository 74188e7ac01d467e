using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.Reading;

/// <summary>A click that shows another part of a lesson that was asked for by its id.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="Part">Which part, from 0.</param>
public sealed record ReadOnCardAction(string LessonId, int Part) : CardClick;
