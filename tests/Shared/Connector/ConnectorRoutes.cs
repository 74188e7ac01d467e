using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TeamsPilotBot.Tests.Connector;

/// <summary>What a request asks for, by the Connector REST API, version 3.</summary>
internal static class ConnectorRoutes
{
    public static ConnectorCall? Read(HttpRequest request, JsonObject? body, int number, DateTimeOffset at)
    {
        // As it was sent: the ids hold signs that a path would be cut at when it is unescaped as a whole.
        var path = request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?')[0];
        var parts = path[(path.IndexOf("/v3/", StringComparison.Ordinal) + 1)..].Split('/').Select(Uri.UnescapeDataString).ToArray();
        ConnectorCall Call(CallKind kind, string? activity = null, string? user = null) => new(
            number, kind, parts.ElementAtOrDefault(2), activity, user, body, request.Headers.Authorization.FirstOrDefault(), at);

        return (request.Method, parts) switch
        {
            ("POST", ["v3", "conversations"]) => Call(CallKind.CreateConversation, null, (string?)body?["members"]?[0]?["id"]),
            ("POST", ["v3", "conversations", _, "activities"]) => Call(CallKind.Post),
            ("POST", ["v3", "conversations", _, "activities", var id]) => Call(CallKind.Post, id),
            ("PUT", ["v3", "conversations", _, "activities", var id]) => Call(CallKind.Update, id),
            ("DELETE", ["v3", "conversations", _, "activities", var id]) => Call(CallKind.Delete, id),
            ("GET", ["v3", "conversations", _, "members", var id]) => Call(CallKind.GetMember, null, id),
            ("GET", ["v3", "conversations", _, "pagedmembers"]) => Call(CallKind.GetMembers),
            _ => null,
        };
    }
}
