// The bot's registration in the Bot Service, of one tenant and with a secret, and its channel to Teams.
param resourceBaseName string
param microsoftAppId string
param microsoftAppTenantId string
@description('Where the bot listens, without https://.')
param host string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: resourceBaseName
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'BPV-bot'
    endpoint: 'https://${host}/api/messages'
    msaAppId: microsoftAppId
    msaAppTenantId: microsoftAppTenantId
    msaAppType: 'SingleTenant'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel' }
}
