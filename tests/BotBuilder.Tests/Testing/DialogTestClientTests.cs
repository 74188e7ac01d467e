using BotBuilder.Tests.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Testing;

public class DialogTestClientTests
{
    [Fact]
    public async Task It_talks_to_the_dialog_from_beginning_to_end()
    {
        var client = new DialogTestClient(Channels.Msteams, Greeting(), "Anna");

        var question = await client.SendActivityAsync<IMessageActivity>("hej");
        Assert.Equal("Hej Anna. Hvad?", question.Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Equal("greeting", client.DialogContext.ActiveDialog.Id);

        var thanks = await client.SendActivityAsync<IMessageActivity>("svar");
        Assert.Equal("Tak for svar", thanks.Text);
        Assert.Equal((DialogTurnStatus.Complete, "svar"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task Further_replies_are_taken_one_by_one()
    {
        var dialog = new WaterfallDialog("main", [Steps.SayAndGoOn(_ => "1"), Steps.SayAndGoOn(_ => "2"), Steps.End()]);
        var client = new DialogTestClient(Channels.Test, dialog);

        Assert.Equal("1", (await client.SendActivityAsync<Activity>("hej")).Text);
        Assert.Equal("2", client.GetNextReply<Activity>().Text);
        Assert.Null(client.GetNextReply<Activity>());
    }

    [Fact]
    public async Task Activities_can_be_sent_and_the_state_be_given()
    {
        var state = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter(TestAdapter.CreateConversation("samtale")) { Locale = "da-DK" };
        var client = new DialogTestClient(adapter, Greeting(), "Bo", conversationState: state);

        var question = await client.SendActivityAsync<IMessageActivity>(new Activity(ActivityTypes.Message) { Text = "hej" });

        Assert.Equal("Hej Bo. Hvad?", question.Text);
        Assert.Same(state, client.ConversationState);
    }

    [Fact]
    public async Task Middleware_stands_between()
    {
        var heard = new List<string>();
        var client = new DialogTestClient(Channels.Test, Greeting(), "Bo", [new Listener(heard)]);

        await client.SendActivityAsync<IMessageActivity>("hej");

        Assert.Equal(["hej"], heard);
    }

    private static ComponentDialog Greeting() => new ComponentDialog("greeting")
        .AddDialog(new WaterfallDialog("steps",
        [
            (step, cancellationToken) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text($"Hej {step.Options}. Hvad?") }, cancellationToken),
            async (step, cancellationToken) =>
            {
                await step.Context.SendActivityAsync(MessageFactory.Text($"Tak for {step.Result}"), cancellationToken);
                return await step.EndDialogAsync(step.Result, cancellationToken);
            },
        ]))
        .AddDialog(new TextPrompt("text"));

    private sealed class Listener(List<string> heard) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            heard.Add(turnContext.Activity.Text);
            return next(cancellationToken);
        }
    }
}
