using TeamsPilotBot.Bot.Cards.Directory;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Digests;

/// <summary>The fixed texts of the cards about who gets the weekly digest.</summary>
/// <param name="language">The language.</param>
internal sealed class SubscriptionCardTexts(Language language) : CardTextsOf<SubscriptionCardTexts>(language)
{
    private readonly DirectoryTexts directory = DirectoryTexts.In(language);

    /// <summary>The texts in one language.</summary>
    /// <param name="language">The language.</param>
    public static SubscriptionCardTexts In(Language language) => new(language);

    /// <summary>The text for a key with a moment put in, as Danish clocks show it.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="moment">The moment.</param>
    public string At(string key, DateTimeOffset moment) => Format(key, TimeZoneInfo.ConvertTime(moment, DanishTime.Zone).DateTime);

    /// <summary>An area or a sector, as the directory names it.</summary>
    /// <param name="value">The area or the sector.</param>
    public string Of<T>(T value)
        where T : struct, Enum => directory[$"Of.{value}"];

    /// <summary>"I gang. Det næste kommer …".</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="next">When it is planned next; null if it is not sent.</param>
    public string State(DigestSubscription subscription, DateTimeOffset? next)
        => (subscription.State, next) switch
        {
            (SubscriptionState.Active, { } moment) => At("State.Active", moment),
            (SubscriptionState.Active, null) => this["State.Stopped"],
            (SubscriptionState.Gone, _) when subscription.IsPersonal => this["State.GoneOwn"],
            var (state, _) => this[$"State.{state}"],
        };

    /// <summary>How the last posting went.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="last">The last posting; null if there was none.</param>
    public string Last(DigestSubscription subscription, LastPosting? last) => last switch
    {
        null => this["LastNone"],
        { State: PostingState.Uncertain } when subscription.IsPersonal => At("Last.UncertainOwn", last.At),
        _ => At($"Last.{last.State}", last.At),
    };

    /// <summary>"Hver mandag kl. 8.30".</summary>
    /// <param name="subscription">The subscription.</param>
    public string When(DigestSubscription subscription)
        => Format("When", this[$"Day.{subscription.Day}"], DateTime.UnixEpoch.Add(subscription.Time.ToTimeSpan()));
}
