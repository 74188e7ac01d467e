using System.Net;
using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.Handlers;

public class InvokeTests
{
    private const string Execute = """{"action":{"type":"Action.Execute","id":"a","verb":"helped","data":{"lesson":"x"}}}""";

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("something/else")]
    [InlineData(null)]
    public async Task What_nobody_handles_is_not_implemented(string? name)
        => Assert.Equal(501, (await AnswerAsync(new ActivityHandler(), Activities.Invoke(name!)))!.Status);

    [Fact]
    public async Task An_adaptive_card_action_that_nobody_handles_is_not_implemented()
        => Assert.Equal(501, (await CardActionAsync(new ActivityHandler(), JObject.Parse(Execute)))!.Status);

    [Fact]
    public async Task An_adaptive_card_action_comes_with_verb_and_data()
    {
        var handler = new Answering();

        var answer = await CardActionAsync(handler, JObject.Parse(Execute));

        Assert.Equal(200, answer!.Status);
        Assert.Equal("helped", handler.Action!.Action.Verb);
        Assert.Equal("x", (string?)((JObject)handler.Action.Action.Data)["lesson"]);
        Assert.Equal("application/vnd.microsoft.activity.message", Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body).Type);
    }

    [Theory]
    [InlineData(null, "BadRequest")]
    [InlineData("""["x"]""", "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":"x"}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported")]
    public async Task A_malformed_adaptive_card_action_is_a_bad_request(string? value, string code)
    {
        var answer = await CardActionAsync(new Answering(), value is null ? null : JToken.Parse(value));

        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer!.Body);
        Assert.Equal(400, answer.Status);
        Assert.Equal(400, body.StatusCode);
        Assert.Equal("application/vnd.microsoft.error", body.Type);
        Assert.Equal(code, Assert.IsType<Error>(body.Value).Code);
    }

    [Fact]
    public async Task A_search_in_Teams_needs_no_kind()
    {
        var handler = new Answering();

        var answer = await AnswerAsync(
            handler, Activities.Invoke("application/search", JObject.Parse("""{"queryText":"opk","queryOptions":{"skip":0,"top":5}}""")));

        Assert.Equal(200, answer!.Status);
        Assert.Equal("search", handler.Search!.Kind);
        Assert.Equal(5, handler.Search.QueryOptions.Top);
    }

    [Theory]
    [InlineData(Channels.Webchat, """{"queryText":"opk"}""")]
    [InlineData(Channels.Msteams, """{"kind":"search"}""")]
    [InlineData(Channels.Msteams, "[]")]
    public async Task A_malformed_search_is_a_bad_request(string channel, string value)
    {
        var invoke = Activities.Invoke("application/search", JToken.Parse(value));
        invoke.ChannelId = channel;

        Assert.Equal(400, (await AnswerAsync(new Answering(), invoke))!.Status);
    }

    [Fact]
    public async Task A_handler_ends_an_invoke_with_the_status_it_wants()
    {
        var answer = await AnswerAsync(new Refusing(), Activities.Invoke("any"));

        Assert.Equal(403, answer!.Status);
        Assert.Equal("why", answer.Body);
    }

    [Fact]
    public async Task A_handler_that_gives_nothing_answers_nothing()
        => Assert.Null(await AnswerAsync(new Giving(null), Activities.Invoke("any")));

    [Fact]
    public async Task An_answer_that_the_bot_sent_itself_is_the_only_one()
    {
        var handler = new Giving(new InvokeResponse { Status = 200 });
        var adapter = new RecordingAdapter();
        using var turn = adapter.Turn(Activities.Invoke("any"));
        turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity(ActivityTypesEx.InvokeResponse));

        await handler.OnTurnAsync(turn);

        Assert.Empty(adapter.Sent);
    }

    [Theory]
    [InlineData(199, false)]
    [InlineData(200, true)]
    [InlineData(299, true)]
    [InlineData(300, false)]
    public void An_answer_from_200_to_299_is_a_success(int status, bool isSuccess)
        => Assert.Equal(isSuccess, new InvokeResponse<string> { Status = status }.IsSuccessStatusCode());

    private static Task<InvokeResponse?> CardActionAsync(ActivityHandler handler, JToken? value)
        => AnswerAsync(handler, Activities.Invoke("adaptiveCard/action", value));

    private static async Task<InvokeResponse?> AnswerAsync(ActivityHandler handler, Activity invoke)
    {
        var adapter = new RecordingAdapter();
        using var turn = adapter.Turn(invoke);
        await handler.OnTurnAsync(turn);
        var sent = adapter.Sent.SingleOrDefault();
        Assert.True(sent is null || sent.Type == ActivityTypesEx.InvokeResponse);
        return (InvokeResponse?)sent?.Value;
    }

    private sealed class Answering : ActivityHandler
    {
        public AdaptiveCardInvokeValue? Action { get; private set; }

        public SearchInvokeValue? Search { get; private set; }

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            Action = invokeValue;
            return Task.FromResult(new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = "application/vnd.microsoft.activity.message",
                Value = "Tak",
            });
        }

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            Search = invokeValue;
            return Task.FromResult(new SearchInvokeResponse { StatusCode = 200 });
        }
    }

    private sealed class Refusing : ActivityHandler
    {
        protected override async Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            try
            {
                await Task.Yield();
                throw new InvokeResponseException(HttpStatusCode.Forbidden, "why");
            }
            catch (InvokeResponseException e)
            {
                return e.CreateInvokeResponse();
            }
        }
    }

    private sealed class Giving(InvokeResponse? answer) : ActivityHandler
    {
        protected override Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
            => Task.FromResult(answer!);
    }
}
