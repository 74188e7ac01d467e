using Microsoft.Bot.Builder.Dialogs;
using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs;

/// <summary>The root of the conversation: every message comes in here. Whatever is not part of something begun before is a question.</summary>
public sealed class MainDialog : ComponentDialog
{
    /// <summary>The dialog and those below it.</summary>
    /// <param name="ask">Answers questions.</param>
    public MainDialog(AskDialog ask)
        : base(nameof(MainDialog))
    {
        ArgumentNullException.ThrowIfNull(ask);
        AddDialog(ask);
        InitialDialogId = ask.Id;
    }
}
