using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>One person's client: sends what they type and click to any of the bots, as a load balancer would, and times the reply.</summary>
/// <param name="person">The person.</param>
/// <param name="teams">Where the bots answer.</param>
/// <param name="bots">The bots.</param>
/// <param name="tally">What happened.</param>
/// <param name="random">Chooses the bot.</param>
internal sealed class LoadClient(LoadPerson person, LoadTeams teams, IReadOnlyList<HttpClient> bots, LoadTally tally, Random random)
{
    private static readonly Uri Messages = new("/api/messages", UriKind.Relative);

    /// <summary>What stands in the person's chat.</summary>
    public Mailbox Chat { get; } = teams.Chat(person.Chat);

    /// <summary>Adds the bot.</summary>
    public async Task InstallAsync()
    {
        var activity = person.Activity("installationUpdate", teams.NewId(), teams.ServiceUrl);
        activity["action"] = "add";
        await PostAsync("install", activity);
    }

    /// <summary>Types something, and waits for the reply.</summary>
    /// <param name="kind">What it is, for the tally.</param>
    /// <param name="text">What is typed.</param>
    /// <returns>The card of the reply; null if there is none.</returns>
    public async Task<ShownCard?> SayAsync(string kind, string text)
    {
        var id = teams.NewId();
        var activity = person.Activity("message", id, teams.ServiceUrl);
        activity["text"] = text;
        var begun = Stopwatch.GetTimestamp();
        if (await PostAsync(kind, activity) is null)
        {
            return null;
        }

        tally.Taken(kind, id);
        if (await teams.ReplyAsync(id) is not var (at, card))
        {
            return null;
        }

        tally.Answered(kind, Stopwatch.GetElapsedTime(begun, at).TotalMilliseconds);
        return card;
    }

    /// <summary>Clicks a button, and has what comes of it in place of the card.</summary>
    /// <param name="kind">What it is, for the tally.</param>
    /// <param name="card">The card.</param>
    /// <param name="verb">The verb of the button; nothing is done if there is none.</param>
    /// <param name="typed">What is typed first.</param>
    /// <returns>The card that comes of it; null if none does.</returns>
    public async Task<ShownCard?> ClickAsync(string kind, ShownCard? card, string verb, params IReadOnlyList<(string Id, string Text)> typed)
    {
        if (card?.Button(verb) is not { } button)
        {
            return null;
        }

        var activity = person.Activity("invoke", teams.NewId(), teams.ServiceUrl);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card.MessageId;
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = card.Data(button, typed) },
            ["trigger"] = "manual",
        };
        var begun = Stopwatch.GetTimestamp();
        if (await PostAsync(kind, activity) is not { } answer)
        {
            return null;
        }

        tally.Answered(kind, Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        if (JsonNode.Parse(answer)?["value"] is not JsonObject content)
        {
            tally.Refused(kind);
            return null;
        }

        var shown = new ShownCard(card.MessageId, content);
        Chat.Put(shown);
        return shown;
    }

    /// <summary>The body of the answer; null if it failed, which is noted.</summary>
    private async Task<string?> PostAsync(string kind, JsonObject activity)
    {
        try
        {
            using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await bots[random.Next(bots.Count)].PostAsync(Messages, content);
            if (response.IsSuccessStatusCode)
            {
                return await response.Content.ReadAsStringAsync();
            }

            tally.Failed(kind, ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or IOException)
        {
            tally.Failed(kind, failure.GetType().Name);
        }

        return null;
    }
}
