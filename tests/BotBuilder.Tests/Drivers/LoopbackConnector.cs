using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Drivers;

/// <summary>A channel's Connector service that notes what comes and answers as told, with a new id if it was told nothing.</summary>
internal sealed class LoopbackConnector : LoopbackServer
{
    private readonly ConcurrentQueue<ConnectorCall> _calls = new();
    private readonly ConcurrentQueue<Answer> _answers = new();

    public IReadOnlyList<ConnectorCall> Calls => [.. _calls];

    public LoopbackConnector Answers(int status, string body = "", params (string Name, string Value)[] headers)
    {
        _answers.Enqueue(new Answer(status, body, headers));
        return this;
    }

    protected override async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        _calls.Enqueue(new ConnectorCall(
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            context.Request.Headers.Authorization.ToString(),
            context.Request.ContentType ?? string.Empty,
            body.Length == 0 ? null : JToken.Parse(body)));

        var answer = _answers.TryDequeue(out var told) ? told : new Answer(200, $$"""{"id":"sent-{{_calls.Count}}"}""", []);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json";
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(answer.Body);
    }

    private sealed record Answer(int Status, string Body, (string Name, string Value)[] Headers);
}
