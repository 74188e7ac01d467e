using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotBuilder.Tests.Drivers;

/// <summary>A bot behind a cloud adapter, to which requests are made without a server.</summary>
internal sealed class HttpBot(CloudAdapter adapter, BotCallbackHandler turn) : IBot
{
    private static readonly JsonSerializerSettings Wire = new() { NullValueHandling = NullValueHandling.Ignore };

    public HttpBot(BotCallbackHandler turn)
        : this(new CloudAdapter(), turn)
    {
    }

    /// <summary>How many turns the bot has taken.</summary>
    public int Turns { get; private set; }

    public CloudAdapter Adapter => adapter;

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Turns++;
        return turn(turnContext, cancellationToken);
    }

    public Task<HttpReply> PostAsync(Activity activity, string? authorization = null)
        => PostAsync(JsonConvert.SerializeObject(activity, Wire), authorization);

    public async Task<HttpReply> PostAsync(string body, string? authorization = null, string method = "POST")
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        context.Response.Body = new MemoryStream();
        if (authorization is not null)
        {
            context.Request.Headers.Authorization = authorization;
        }

        await adapter.ProcessAsync(context.Request, context.Response, this, CancellationToken.None);

        var written = (MemoryStream)context.Response.Body;
        return new HttpReply(context.Response.StatusCode, Encoding.UTF8.GetString(written.ToArray()));
    }
}
