using System.Text.Json.Nodes;

namespace TeamsPilotBot.Tests.Connector;

/// <summary>A message as people see it now.</summary>
/// <param name="Id">Its activity id.</param>
/// <param name="Activity">What it is now.</param>
/// <param name="Changes">How often it was replaced.</param>
internal sealed record ShownMessage(string Id, JsonObject Activity, int Changes);

/// <summary>Somebody whom Teams knows.</summary>
/// <param name="Id">The id in Teams.</param>
/// <param name="ObjectId">The id in Entra.</param>
/// <param name="Name">The name.</param>
/// <param name="Mail">The mail address, which is the user principal name too.</param>
internal sealed record TeamsMember(string Id, string ObjectId, string Name, string Mail);

/// <summary>The answer to a call.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON; null for none.</param>
internal sealed record ConnectorAnswer(int Status, JsonNode? Body)
{
    public static ConnectorAnswer Error(int status, string code)
        => new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = code } });
}

/// <summary>The conversations of Teams, with what is in them. Threads of a channel are shown together. Safe to use from several threads.</summary>
internal sealed class ConnectorState
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Conversation> conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> chats = new(StringComparer.Ordinal);
    private long lastId = 1795576418000;

    /// <summary>An id like those of Teams, never the same twice.</summary>
    public string NewId() => $"{Interlocked.Increment(ref lastId)}";

    /// <summary>Makes a conversation known, and somebody a member of it.</summary>
    public void Enter(string conversation, TeamsMember member)
    {
        lock (gate)
        {
            Add(conversation).Members[member.Id] = member;
            if (conversation.StartsWith("a:", StringComparison.Ordinal))
            {
                chats[member.Id] = conversation;
            }
        }
    }

    /// <summary>The messages in a conversation, oldest first.</summary>
    public IReadOnlyList<ShownMessage> Messages(string conversation)
    {
        lock (gate)
        {
            return conversations.TryGetValue(Base(conversation), out var there) ? [.. there.Messages] : [];
        }
    }

    /// <summary>All that each message in a conversation has shown, in the order in which it was shown.</summary>
    public IReadOnlyList<ShownMessage> History(string conversation)
    {
        lock (gate)
        {
            return conversations.TryGetValue(Base(conversation), out var there) ? [.. there.History] : [];
        }
    }

    /// <summary>Takes a message away, as a person does.</summary>
    public void Remove(string conversation, string id)
    {
        lock (gate)
        {
            Add(conversation).Messages.RemoveAll(message => message.Id == id);
        }
    }

    public ConnectorAnswer Do(ConnectorCall call)
    {
        lock (gate)
        {
            if (call.Kind == CallKind.CreateConversation)
            {
                return Create(call.Body!);
            }

            if (!conversations.TryGetValue(Base(call.Conversation!), out var there))
            {
                return ConnectorAnswer.Error(404, "ConversationNotFound");
            }

            return call.Kind switch
            {
                CallKind.Post => Post(there, call.Body!),
                CallKind.Update or CallKind.Delete => Change(there, call),
                CallKind.GetMember => there.Members.TryGetValue(call.UserId!, out var member)
                    ? new(200, Json(member)) : ConnectorAnswer.Error(404, "MemberNotFoundInConversation"),
                _ => new(200, new JsonObject { ["members"] = new JsonArray([.. there.Members.Values.Select(Json)]) }),
            };
        }
    }

    private static string Base(string conversation) => conversation.Split(';')[0];

    private static JsonObject Json(TeamsMember member) => new()
    {
        ["id"] = member.Id,
        ["aadObjectId"] = member.ObjectId,
        ["name"] = member.Name,
        ["email"] = member.Mail,
        ["userPrincipalName"] = member.Mail,
    };

    private Conversation Add(string conversation)
    {
        if (!conversations.TryGetValue(Base(conversation), out var there))
        {
            conversations[Base(conversation)] = there = new Conversation([], [], []);
        }

        return there;
    }

    private ConnectorAnswer Create(JsonObject parameters)
    {
        if ((string?)parameters["channelData"]?["channel"]?["id"] is { } channel)
        {
            var posted = Post(Add(channel), (JsonObject)parameters["activity"]!).Body!["id"]!.GetValue<string>();
            return new(201, new JsonObject { ["id"] = $"{channel};messageid={posted}", ["activityId"] = posted });
        }

        var user = (string)parameters["members"]![0]!["id"]!;
        if (!chats.TryGetValue(user, out var chat))
        {
            chats[user] = chat = $"a:chat-{NewId()}";
        }

        Add(chat).Members.TryAdd(user, new TeamsMember(user, "", "", ""));
        return new(201, new JsonObject { ["id"] = chat });
    }

    private ConnectorAnswer Post(Conversation there, JsonObject activity)
    {
        var id = NewId();
        if ((string?)activity["type"] == "message")
        {
            there.Messages.Add(new ShownMessage(id, activity, 0));
            there.History.Add(there.Messages[^1]);
        }

        return new(201, new JsonObject { ["id"] = id });
    }

    private static ConnectorAnswer Change(Conversation there, ConnectorCall call)
    {
        var at = there.Messages.FindIndex(message => message.Id == call.ActivityId);
        if (at < 0)
        {
            return ConnectorAnswer.Error(404, "ActivityNotFoundInConversation");
        }

        if (call.Kind == CallKind.Delete)
        {
            there.Messages.RemoveAt(at);
            return new(200, null);
        }

        there.Messages[at] = there.Messages[at] with { Activity = call.Body!, Changes = there.Messages[at].Changes + 1 };
        there.History.Add(there.Messages[at]);
        return new(200, new JsonObject { ["id"] = call.ActivityId });
    }

    private sealed record Conversation(List<ShownMessage> Messages, List<ShownMessage> History, Dictionary<string, TeamsMember> Members);
}
