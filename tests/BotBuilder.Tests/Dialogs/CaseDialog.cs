using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotBuilder.Tests.Dialogs;

/// <summary>
/// A dialog in which a conversation can go every way: every prompt, a component in it, an interruption on top of the stack,
/// replacing itself, cancelling.
/// </summary>
internal sealed class CaseDialog : ComponentDialog
{
    /// <summary>What users say to it: answers that fit some prompt, or none, and the words that interrupt.</summary>
    public static readonly string[] Words =
    [
        "ja", "nej", "yes", "no", "rød", "den grønne", "2", "last", "42", "five", "700", "hvad?", string.Empty, "hjælp", "stop", "tak", "👍",
    ];

    public CaseDialog()
        : base("case")
    {
        AddDialog(new WaterfallDialog("steps",
        [
            Steps.Ask("name", "Navn?"),
            Remember("name", Steps.Prompt("color", new PromptOptions { Prompt = MessageFactory.Text("Farve?"), Choices = ChoiceFactory.ToChoices(["rød", "grøn", "blå"]) })),
            Remember("color", Steps.Ask("count", "Antal?")),
            Remember("count", Steps.Ask("confirm", "Mere?")),
            (step, cancellationToken) => step.Result is true
                ? step.BeginDialogAsync("details", step.Values["name"], cancellationToken)
                : step.NextAsync(null, cancellationToken),
            (step, cancellationToken) => step.Result is "forfra"
                ? step.ReplaceDialogAsync("steps", step.Values.Count, cancellationToken)
                : step.EndDialogAsync($"{step.Values["name"]} {((FoundChoice)step.Values["color"]).Value} {step.Values["count"]} {step.Result}", cancellationToken),
        ]));
        AddDialog(new TextPrompt("name", (prompt, _) => Task.FromResult(prompt.Recognized.Value.Length > 2 || prompt.AttemptCount > 2)));
        AddDialog(new ChoicePrompt("color"));
        AddDialog(new NumberPrompt<int>("count", (prompt, _) => Task.FromResult(prompt.Recognized is { Succeeded: true, Value: < 100 })));
        AddDialog(new ConfirmPrompt("confirm"));
        AddDialog(new ComponentDialog("details")
            .AddDialog(new WaterfallDialog("steps", [Steps.Ask("confirm", "Forfra?"), (step, cancellationToken) => step.EndDialogAsync(step.Result is true ? "forfra" : "videre", cancellationToken)]))
            .AddDialog(new ConfirmPrompt("confirm")));
        AddDialog(new WaterfallDialog("help", [Steps.Say(_ => "Svar, eller sig stop."), Steps.End()]));
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.Context.Activity.Text switch
        {
            "stop" => await innerDc.CancelAllDialogsAsync(cancellationToken),
            "hjælp" when innerDc.ActiveDialog.Id != "help" => await innerDc.BeginDialogAsync("help", null, cancellationToken),
            _ => await base.OnContinueDialogAsync(innerDc, cancellationToken),
        };

    private static WaterfallStep Remember(string key, WaterfallStep next) => (step, cancellationToken) =>
    {
        step.Values[key] = step.Result;
        return next(step, cancellationToken);
    };
}
