// What the bot runs on in Azure, as `atk provision` (arm/deploy in m365agents.yml) asks for it. Checked by reading and by a
// test of its names; not compiled by Bicep where it was written. The database is not here: a school gives its address as
// mongodbUri. MongoDB itself is what the bot is written for (Atlas, or a replica set of one's own, 7 or newer). Azure
// DocumentDB (formerly Cosmos DB for MongoDB vCore) has what our queries ask for by its documentation, and was not tried.
// Cosmos DB for MongoDB by request units does not do: no partial unique index, no $lookup with a pipeline.
@maxLength(20)
@minLength(4)
@description('In the names of all that is made.')
param resourceBaseName string
param location string = resourceGroup().location
@description('The plan of the web app: B1 is enough for a school of some thousands.')
param webAppSku string = 'B1'
@minValue(1)
@description('How many of them: 2 for a school that cannot miss one machine.')
param instances int = 1
@description('A slot to put a newer version on without a gap; from S1 (or P0v3) on.')
param withSlot bool = false

@description('The registration in Entra that bot and tab share (aadApp/create).')
param microsoftAppId string
@secure()
param microsoftAppPassword string
param microsoftAppTenantId string
@secure()
param mongodbUri string
@secure()
@description('npm run --silent key makes one.')
param statementKeys string
@secure()
@description('smtp://name:password@host:587; empty: nobody gets mail.')
param smtpUrl string = ''
param mailFrom string = ''
@secure()
@description('What GET /metrics asks for; empty: nobody is told.')
param metricsToken string = ''

var siteConfig = {
  linuxFxVersion: 'NODE|22-lts'
  appCommandLine: 'node dist/main.js'
  alwaysOn: true
  ftpsState: 'Disabled'
  minTlsVersion: '1.2'
  healthCheckPath: '/health'
  appSettings: [
    { name: 'NODE_ENV', value: 'production' }
    { name: 'PORT', value: '8080' }
    { name: 'WEBSITES_PORT', value: '8080' }
    { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
    // A slot is swapped in once it is ready, not once it lives.
    { name: 'WEBSITE_SWAP_WARMUP_PING_PATH', value: '/ready' }
    { name: 'WEBSITE_SWAP_WARMUP_PING_STATUSES', value: '200' }
    { name: 'PUBLIC_URL', value: 'https://${resourceBaseName}.azurewebsites.net' }
    { name: 'MONGODB_URI', value: mongodbUri }
    { name: 'MICROSOFT_APP_ID', value: microsoftAppId }
    { name: 'MICROSOFT_APP_PASSWORD', value: microsoftAppPassword }
    { name: 'MICROSOFT_APP_TENANT_ID', value: microsoftAppTenantId }
    { name: 'TAB_APP_ID', value: microsoftAppId }
    { name: 'STATEMENT_KEYS', value: statementKeys }
    { name: 'SMTP_URL', value: smtpUrl }
    { name: 'MAIL_FROM', value: mailFrom }
    { name: 'METRICS_TOKEN', value: metricsToken }
  ]
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: resourceBaseName
  location: location
  kind: 'linux'
  sku: { name: webAppSku, capacity: instances }
  properties: { reserved: true }
}

resource webApp 'Microsoft.Web/sites@2024-04-01' = {
  name: resourceBaseName
  location: location
  kind: 'app,linux'
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: siteConfig
  }
}

resource next 'Microsoft.Web/sites/slots@2024-04-01' = if (withSlot) {
  parent: webApp
  name: 'next'
  location: location
  kind: 'app,linux'
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: siteConfig
  }
}

module bot './bot-registration/azurebot.bicep' = {
  name: 'bot'
  params: {
    resourceBaseName: resourceBaseName
    microsoftAppId: microsoftAppId
    microsoftAppTenantId: microsoftAppTenantId
    host: webApp.properties.defaultHostName
  }
}

// Written into env/.env.<name>, from where the manifest takes them.
output PUBLIC_HOST string = webApp.properties.defaultHostName
output PUBLIC_URL string = 'https://${webApp.properties.defaultHostName}'
output TAB_APP_ID string = microsoftAppId
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = webApp.id
