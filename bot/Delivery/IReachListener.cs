namespace TeamsPilotBot.Bot.Delivery;

/// <summary>Is told when somebody can be written to who could not before. It is called in their turn and must return at once.</summary>
internal interface IReachListener
{
    /// <summary>An address is new, or back.</summary>
    /// <param name="address">The address.</param>
    void CameInReach(Address address);
}
