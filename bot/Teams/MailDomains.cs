using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>The mail domains of people, from the roster of the conversation, remembered for an hour. Safe to use from several threads.</summary>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a roster that does not answer is told of.</param>
public sealed partial class MailDomains(TimeProvider time, ILogger<MailDomains> logger)
{
    private const string Guest = "#EXT#";
    private const int MostRemembered = 20_000;

    private static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, (string? Domain, DateTimeOffset At)> remembered = new(StringComparer.Ordinal);

    /// <summary>The mail domain of the one who wrote; null if it cannot be had.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<string?> OfSenderAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.From?.Id is not { } sender)
        {
            return null;
        }

        if (remembered.TryGetValue(sender, out var entry) && time.GetUtcNow() - entry.At < Memory)
        {
            return entry.Domain;
        }

        try
        {
            var member = await Briefly.AskAsync(token => TeamsInfo.GetMemberAsync(turnContext, sender, token), cancellationToken);
            var domain = Of(member.UserPrincipalName) ?? Of(member.Email);
            if (remembered.Count >= MostRemembered)
            {
                remembered.Clear();
            }

            remembered[sender] = (domain, time.GetUtcNow());
            return domain;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // Without the roster the person sees what everyone may see; the question is answered all the same.
            Log.NoRoster(logger, failure.GetType().FullName);
            return null;
        }
    }

    /// <summary>The domain of an address; for a guest (name_domain#EXT#@host) that of the home organisation.</summary>
    /// <param name="address">A mail address or user principal name; may be null.</param>
    internal static string? Of(string? address)
    {
        if (string.IsNullOrEmpty(address))
        {
            return null;
        }

        var guest = address.IndexOf(Guest, StringComparison.OrdinalIgnoreCase);
        var (home, sign) = guest > 0 ? (address[..guest], '_') : (address, '@');
        var at = home.LastIndexOf(sign);
        return at >= 0 && at < home.Length - 1 ? home[(at + 1)..].ToLowerInvariant() : null;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The roster could not be read; the sender is shown what everyone may see: {ExceptionType}")]
        public static partial void NoRoster(ILogger logger, string? exceptionType);
    }
}
