namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>A click on a card.</summary>
public abstract record CardClick;

/// <summary>A click on a question to try: the same as typing it.</summary>
/// <param name="Text">The question.</param>
public sealed record ExampleCardAction(string Text) : CardClick;
