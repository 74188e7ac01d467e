using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

/// <summary>
/// A conversation with dialogs. The process restarts before every turn: the dialogs, the set and the state are made anew, and
/// only what is in the storage is left.
/// </summary>
internal sealed class Conversation(Func<DialogSet, DialogSet> add, string mainId, object? options = null)
{
    private readonly MemoryStorage _storage = new();
    private readonly TestAdapter _adapter = new();

    /// <summary>A conversation with one dialog and those that it holds.</summary>
    public Conversation(Func<Dialog> main, object? options = null)
        : this(dialogs => dialogs.Add(main()), main().Id, options)
    {
    }

    /// <summary>A conversation with a waterfall and the prompts that it uses.</summary>
    public static Conversation With(IEnumerable<Dialog> others, params WaterfallStep[] steps) =>
        new(dialogs => others.Append(new WaterfallDialog("main", steps)).Aggregate(dialogs, (set, dialog) => set.Add(dialog)), "main");

    /// <summary>What may replace the usual: continue, else begin the main dialog.</summary>
    public Func<DialogContext, Task<DialogTurnResult>>? OnTurn { get; set; }

    public string Locale
    {
        get => _adapter.Locale;
        set => _adapter.Locale = value;
    }

    public string ChannelId
    {
        set => _adapter.Conversation.ChannelId = value;
    }

    public string ConversationType
    {
        set => _adapter.Conversation.Conversation.ConversationType = value;
    }

    public Task<Turn> SayAsync(string text) => SendAsync(_adapter.MakeActivity(text));

    public async Task<Turn> SendAsync(Activity activity)
    {
        var state = new ConversationState(_storage);
        var dialogs = add(new DialogSet(state.CreateProperty<DialogState>("dialogs")));
        DialogTurnResult? outcome = null;
        List<DialogInstance> stack = [];
        await _adapter.ProcessActivityAsync(activity, async (turnContext, cancellationToken) =>
        {
            var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
            outcome = OnTurn == null ? await ContinueOrBeginAsync(dc) : await OnTurn(dc);
            stack = dc.Stack;
            await state.SaveChangesAsync(turnContext, false, cancellationToken);
        });

        var messages = _adapter.ActiveQueue.ToList();
        _adapter.ActiveQueue.Clear();
        return new Turn(outcome!, messages, stack);
    }

    public async Task<DialogTurnResult> ContinueOrBeginAsync(DialogContext dc)
    {
        var outcome = await dc.ContinueDialogAsync();
        return outcome.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(mainId, options) : outcome;
    }
}
