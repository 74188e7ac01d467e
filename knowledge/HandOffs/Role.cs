namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>What an actor is to a hand-off. One person can be several at once.</summary>
[Flags]
public enum Role
{
    /// <summary>No role, and so no right.</summary>
    None = 0,

    /// <summary>Anybody who may see the question: can follow it.</summary>
    Reader = 1,

    /// <summary>The one who asked.</summary>
    Asker = 2,

    /// <summary>Somebody who is told when it is answered.</summary>
    Follower = 4,

    /// <summary>The contact whose desk it lies on.</summary>
    Contact = 8,

    /// <summary>The deputy of that contact.</summary>
    Deputy = 16,

    /// <summary>An administrator of the bot.</summary>
    Administrator = 32,

    /// <summary>The passing of time.</summary>
    Clock = 64,

    /// <summary>Anybody but the asker, for as long as the asker lets others see the question: can suggest an answer.</summary>
    Helper = 128,
}

/// <summary>Finds what an actor is to a hand-off.</summary>
public static class Roles
{
    /// <summary>All that the actor is to the hand-off.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="actor">The actor.</param>
    public static Role Of(HandOff handOff, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(handOff);
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsClock
            ? Role.Clock
            : Role.Reader
                | If(actor.Key == handOff.AskerKey, Role.Asker)
                | If(handOff.Followers.Contains(actor.Key), Role.Follower)
                | If(actor.Contacts.Contains(handOff.Desk.ContactId), Role.Contact)
                | If(handOff.Desk.Deputy is { } deputy && actor.Contacts.Contains(deputy), Role.Deputy)
                | If(actor.IsAdministrator, Role.Administrator)
                | If(actor.Key != handOff.AskerKey && handOff.IsShared, Role.Helper);
    }

    private static Role If(bool holds, Role role) => holds ? role : Role.None;
}
