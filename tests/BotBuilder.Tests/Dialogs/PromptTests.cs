using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class PromptTests
{
    private static readonly PromptValidator<string> AtLeastThree = (prompt, _) => Task.FromResult(prompt.Recognized.Value?.Length >= 3);

    [Fact]
    public async Task A_text_is_an_answer()
    {
        var conversation = Asking(new TextPrompt("prompt"));

        Assert.Equal(["Hvad?"], (await conversation.SayAsync("a")).Replies);
        Assert.Equal("svar", (await conversation.SayAsync("svar")).Result);
    }

    [Fact]
    public async Task An_answer_that_is_not_valid_is_asked_for_again()
    {
        var conversation = Asking(new TextPrompt("prompt", AtLeastThree), retry: "Lidt mere?");
        await conversation.SayAsync("a");

        var again = await conversation.SayAsync("x");
        var done = await conversation.SayAsync("xyz");

        Assert.Equal((DialogTurnStatus.Waiting, "Lidt mere?"), (again.Status, Assert.Single(again.Replies)));
        Assert.Equal("xyz", done.Result);
    }

    [Fact]
    public async Task Without_a_retry_question_the_question_is_repeated()
    {
        var conversation = Asking(new TextPrompt("prompt", AtLeastThree));
        await conversation.SayAsync("a");

        Assert.Equal(["Hvad?"], (await conversation.SayAsync("x")).Replies);
    }

    [Fact]
    public async Task Attempts_are_counted_across_restarts()
    {
        var conversation = Asking(new TextPrompt("prompt", (prompt, _) =>
        {
            prompt.Recognized.Value += $" ({prompt.AttemptCount})";
            return Task.FromResult(prompt.AttemptCount == 3);
        }));
        await conversation.SayAsync("a");
        await conversation.SayAsync("1");
        await conversation.SayAsync("2");

        Assert.Equal("3 (3)", (await conversation.SayAsync("3")).Result);
    }

    [Fact]
    public async Task A_validator_that_replies_itself_takes_the_place_of_the_retry_question()
    {
        var conversation = Asking(new TextPrompt("prompt", async (prompt, cancellationToken) =>
        {
            await prompt.Context.SendActivityAsync(MessageFactory.Text($"{prompt.Options.Validations}"), cancellationToken);
            return false;
        }), retry: "Igen?", validations: "Højst tre ord.");
        await conversation.SayAsync("a");

        Assert.Equal(["Højst tre ord."], (await conversation.SayAsync("x")).Replies);
    }

    [Fact]
    public async Task A_validator_can_accept_what_was_not_understood()
    {
        var conversation = Asking(new NumberPrompt<int>("prompt", (prompt, _) =>
        {
            prompt.Recognized.Value = prompt.Recognized.Succeeded ? prompt.Recognized.Value : -1;
            return Task.FromResult(true);
        }));
        await conversation.SayAsync("a");

        Assert.Equal(-1, (await conversation.SayAsync("ved ikke")).Result);
    }

    [Fact]
    public async Task What_a_validator_remembers_is_kept()
    {
        var conversation = Asking(new TextPrompt("prompt", (prompt, _) =>
        {
            var seen = prompt.State.TryGetValue("seen", out var earlier) && Equals(earlier, prompt.Recognized.Value);
            prompt.State["seen"] = prompt.Recognized.Value;
            return Task.FromResult(seen);
        }));
        await conversation.SayAsync("a");
        await conversation.SayAsync("ja");
        await conversation.SayAsync("jo");

        Assert.Equal("jo", (await conversation.SayAsync("jo")).Result);
    }

    [Fact]
    public async Task Activities_that_are_no_messages_change_nothing()
    {
        var conversation = Asking(new TextPrompt("prompt"), retry: "Igen?");
        await conversation.SayAsync("a");

        var turn = await conversation.SendAsync(new Activity(ActivityTypes.Typing));

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Empty(turn.Replies);
    }

    [Fact]
    public async Task Questions_expect_input_unless_they_say_otherwise()
    {
        var options = new PromptOptions
        {
            Prompt = new Activity(ActivityTypes.Message) { Text = "Hvad?" },
            RetryPrompt = new Activity(ActivityTypes.Message) { Text = "Igen?", InputHint = InputHints.IgnoringInput },
        };
        var conversation = Conversation.With([new TextPrompt("prompt", AtLeastThree)], Steps.Prompt("prompt", options));

        Assert.Equal(InputHints.ExpectingInput, Assert.Single((await conversation.SayAsync("a")).Messages).InputHint);
        Assert.Equal(InputHints.IgnoringInput, Assert.Single((await conversation.SayAsync("x")).Messages).InputHint);
    }

    [Fact]
    public async Task Reprompting_asks_the_question_and_not_the_retry_question()
    {
        var conversation = Asking(new TextPrompt("prompt", AtLeastThree), retry: "Igen?");
        await conversation.SayAsync("a");
        conversation.OnTurn = async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        };

        Assert.Equal(["Hvad?"], (await conversation.SayAsync("x")).Replies);
    }

    [Fact]
    public async Task A_prompt_without_a_question_just_waits()
    {
        var conversation = Conversation.With([new TextPrompt("prompt")], Steps.Prompt("prompt", new PromptOptions()), Steps.EndWithResult);

        Assert.Empty((await conversation.SayAsync("a")).Replies);
        Assert.Equal("svar", (await conversation.SayAsync("svar")).Result);
    }

    [Fact]
    public async Task A_prompt_cannot_be_begun_without_prompt_options()
    {
        var conversation = Conversation.With([new TextPrompt("prompt")], Steps.Begin("prompt", "Hvad?"));

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => conversation.SayAsync("a"));
        Assert.Throws<ArgumentNullException>(() => new TextPrompt(" "));
    }

    [Fact]
    public async Task The_state_has_the_official_keys()
    {
        var turn = await Asking(new TextPrompt("prompt")).SayAsync("a");

        Assert.Equal(["prompt", "main"], turn.StackIds);
        Assert.Equal(["options", "state"], turn.Stack[0].State.Keys.Order());
        Assert.Equal(0, ((IDictionary<string, object>)turn.Stack[0].State["state"])["AttemptCount"]);
    }

    [Fact]
    public async Task An_attachment_is_an_answer_and_a_text_is_not()
    {
        var conversation = Asking(new AttachmentPrompt("prompt"), retry: "Vedhæft den.");
        await conversation.SayAsync("a");

        Assert.Equal(["Vedhæft den."], (await conversation.SayAsync("her")).Replies);
        var turn = await conversation.SendAsync(new Activity(ActivityTypes.Message) { Attachments = [new Attachment { Name = "dpia.pdf", ContentType = "application/pdf" }] });

        Assert.Equal("dpia.pdf", Assert.Single(Assert.IsAssignableFrom<IList<Attachment>>(turn.Result)).Name);
    }

    [Fact]
    public async Task An_activity_prompt_waits_for_the_activity_that_its_validator_knows()
    {
        var attempts = new List<int>();
        var conversation = Asking(new ActivityPrompt("prompt", (prompt, _) =>
        {
            attempts.Add(prompt.AttemptCount);
            return Task.FromResult(prompt.Recognized.Value.Type == ActivityTypes.Event);
        }), retry: "Jeg venter på systemet.");
        await conversation.SayAsync("a");

        Assert.Equal(["Jeg venter på systemet."], (await conversation.SayAsync("nå?")).Replies);
        var turn = await conversation.SendAsync(new Activity(ActivityTypes.Event) { Name = "klar" });

        Assert.Equal("klar", Assert.IsType<Activity>(turn.Result).Name);
        Assert.Equal([1, 2], attempts);
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("prompt", null));
    }

    private static Conversation Asking(Dialog prompt, string? retry = null, object? validations = null) =>
        Conversation.With(
            [prompt],
            (step, cancellationToken) => step.PromptAsync(
                "prompt",
                new PromptOptions
                {
                    Prompt = MessageFactory.Text("Hvad?"),
                    RetryPrompt = retry == null ? null : MessageFactory.Text(retry),
                    Validations = validations,
                },
                cancellationToken),
            Steps.EndWithResult);
}
