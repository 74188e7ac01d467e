using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Health.Observations;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>What only the past can tell: whether Teams has ever called, and whether people of another tenant were turned away.</summary>
/// <param name="observations">What has been observed.</param>
/// <param name="credentials">How the bot is registered.</param>
/// <param name="bot">The bot's settings.</param>
/// <param name="gate">Knows whose people are let in.</param>
/// <param name="time">The clock.</param>
internal sealed class TeamsReview(
    ObservationBook observations, IOptions<CredentialOptions> credentials, IOptions<BotOptions> bot, TenantGate gate, TimeProvider time) : IConfigurationReview
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromDays(1);

    public async Task<IReadOnlyList<Finding>> RunAsync(Language language, CancellationToken cancellationToken)
    {
        try
        {
            if (!credentials.Value.IsRegistered)
            {
                return [];
            }

            await gate.LookAsync(cancellationToken);
            return [.. Look(await observations.ReadAsync(cancellationToken), language).Select(finding => finding with { Tolerable = true })];
        }
        catch (StoreUnavailableException)
        {
            // Another check says so.
            return [];
        }
    }

    private IEnumerable<Finding> Look(Observed observed, Language language)
    {
        var now = time.GetUtcNow();
        if (observed.TeamsCalled is null && observed.FirstStart is { } start && now - start >= LongEnough)
        {
            yield return Findings.Missing("Teams", language, "Teams.Never", DanishTime.DayOf(start), $"{(bot.Value.PublicBaseAddress ?? "https://…").TrimEnd('/')}{MessagesEndpoint.Path}");
        }

        if (observed is { TurnedAway: { } when, OtherTenant: { } tenant } && now - when <= SettingTenants.StillNews && !gate.AdmitsOne(tenant))
        {
            yield return Findings.Missing("Bot:AllowedTenants", language, "Teams.TurnedAway", tenant, DanishTime.DayOf(when), bot.Value.AllowedTenants.Count);
        }
    }
}
