using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>
/// Whether the public address leads to this program, seen from this machine. It says nothing of whether Teams gets there, through a
/// firewall for one, and it says so.
/// </summary>
/// <param name="calls">Calls the address.</param>
/// <param name="bot">The bot's settings.</param>
/// <param name="credentials">How the bot is registered: while one tries, nobody has to get there.</param>
internal sealed class PublicReachReview(OnlineCalls calls, IOptions<BotOptions> bot, IOptions<CredentialOptions> credentials) : IConfigurationReview
{
    private const string Setting = "Bot:PublicBaseAddress";
    private const string Live = "/health/live";

    public bool IsOnline => true;

    public async Task<IReadOnlyList<Finding>> RunAsync(Language language, CancellationToken cancellationToken)
    {
        if (!credentials.Value.IsRegistered || !Uri.TryCreate(bot.Value.PublicBaseAddress?.TrimEnd('/') + Live, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return [];
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var answer = await calls.SendAsync(request, cancellationToken);
        return [Of(answer, address, language) with { Tolerable = true }];
    }

    private static Finding Of(OnlineAnswer? answer, Uri address, Language language) => answer switch
    {
        null => Findings.Missing(Setting, language, "PublicReach.Nobody", address),
        { Location: { } elsewhere } => Findings.Wrong(Setting, language, "PublicReach.Elsewhere", address, elsewhere),
        { Status: 200 } when IsThisProgram(answer.Body) => Findings.Ok(Setting, language, "PublicReach.Ok", address),
        _ => Findings.Wrong(Setting, language, "PublicReach.Other", address, answer.Status),
    };

    private static bool IsThisProgram(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("live", out var live) && live.ValueKind == JsonValueKind.True;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
