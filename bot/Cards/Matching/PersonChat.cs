namespace TeamsPilotBot.Bot.Cards.Matching;

/// <summary>Links that open a chat with a person: a bot cannot make a chat of two people, and each of them can.</summary>
internal static class PersonChat
{
    /// <summary>The link; null if Teams would not know the person by the id.</summary>
    /// <param name="userId">The Entra object id; null if it is not known.</param>
    public static string? With(string? userId)
        => Guid.TryParse(userId, out var id) ? $"https://teams.microsoft.com/l/chat/0/0?users=8:orgid:{id:D}" : null;
}
