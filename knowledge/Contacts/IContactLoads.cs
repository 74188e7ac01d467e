namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Who has much to do at this moment, and who cannot be reached. Safe to use from several threads.</summary>
public interface IContactLoads
{
    /// <summary>What was known last. Never waits and never throws; looked at anew in the background when it is some seconds old.</summary>
    ContactLoad Current { get; }

    /// <summary>Says that what a contact has in hand may have changed, so that it is looked at anew soon. Returns at once.</summary>
    void LookAnew();
}
