using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.LessonFiles;

/// <summary>A click on a card about files of lessons.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Upload">The file that was sent; null if the click is about none.</param>
public sealed record LessonFileCardAction(LessonFileVerb Verb, string Nonce, string? Upload) : CardClick;
